// What the .c and .cpp files of this target share. Private: it includes ICU, as include/cicu.h must not.
#ifndef CICU_INTERNAL_H
#define CICU_INTERNAL_H

#include <unicode/utypes.h>

#include "include/cicu.h"

#ifdef __cplusplus
extern "C" {
#endif

/// A growable copy of a text in UTF-16. Zero-initialized it is empty and owns nothing.
typedef struct {
  UChar *_Nullable units;
  int32_t length, capacity;
  /// The byte offset of each unit and of the end, where cicu_utf16_assign_mapped was called.
  int32_t *_Nullable offsets;
  int32_t offset_capacity;
} cicu_utf16;

/// Replaces the buffer's text by `length` bytes of UTF-8 (u_strFromUTF8). On failure `status` says why
/// (U_INVALID_CHAR_FOUND for malformed UTF-8), the buffer is empty, and false is returned.
bool cicu_utf16_assign(cicu_utf16 *_Nonnull buffer, const uint8_t *_Nullable text, int64_t length,
                       int32_t *_Nonnull status);
/// The same, with the byte offset of each unit. ICU's conversion says nothing of offsets, and finding them
/// afterwards costs as much as converting.
bool cicu_utf16_assign_mapped(cicu_utf16 *_Nonnull buffer, const uint8_t *_Nullable text, int64_t length,
                              int32_t *_Nonnull status);
/// Frees the units and empties the buffer; it can be assigned again.
void cicu_utf16_free(cicu_utf16 *_Nonnull buffer);

/// True for 0 ... CICU_BREAK_TEXT_LIMIT; else `status` is U_INDEX_OUTOFBOUNDS_ERROR.
bool cicu_check_length(int64_t length, int32_t *_Nonnull status);

#ifdef __cplusplus
}
#endif
#endif
