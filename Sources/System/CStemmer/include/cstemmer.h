// Stems of words, by libstemmer (Snowball), behind an opaque type.
#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <stdint.h>

typedef struct cstemmer cstemmer;

/// Opens the stemmer of that name for UTF-8, such as "french"; null where there is none or memory is out.
cstemmer *_Nullable cstemmer_open(const char *_Nonnull name);
void cstemmer_close(cstemmer *_Nonnull stemmer);
/// The stem of `length` bytes of lower-case UTF-8, of `stem_length` bytes and valid until the next call; null
/// when memory is out.
const uint8_t *_Nullable cstemmer_stem(cstemmer *_Nonnull stemmer, const uint8_t *_Nullable word, int32_t length,
                                       int32_t *_Nonnull stem_length);

#endif
