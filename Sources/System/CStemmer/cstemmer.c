#include "cstemmer.h"

#include <libstemmer.h>

static struct sb_stemmer *of(cstemmer *stemmer) {
  return (struct sb_stemmer *)stemmer;
}

cstemmer *cstemmer_open(const char *name) {
  return (cstemmer *)sb_stemmer_new(name, "UTF_8");
}

void cstemmer_close(cstemmer *stemmer) {
  sb_stemmer_delete(of(stemmer));
}

const uint8_t *cstemmer_stem(cstemmer *stemmer, const uint8_t *word, int32_t length, int32_t *stem_length) {
  const sb_symbol *stem = sb_stemmer_stem(of(stemmer), word, length);
  *stem_length = stem ? sb_stemmer_length(of(stemmer)) : 0;
  return stem;
}
