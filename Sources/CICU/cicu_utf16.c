#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "cicu_internal.h"

bool cicu_check_length(int64_t length, int32_t *status) {
  if (length >= 0 && length <= CICU_BREAK_TEXT_LIMIT) return true;
  *status = U_INDEX_OUTOFBOUNDS_ERROR;
  return false;
}

/// Makes room for `needed` units. The old text is about to be replaced, so nothing is copied over.
static bool reserve(cicu_utf16 *buffer, int32_t needed, int32_t *status) {
  if (buffer->capacity >= needed) return true;
  // Half as much again spares the next, slightly longer paragraph an allocation. No overflow: `needed`
  // is at most CICU_BREAK_TEXT_LIMIT + 1.
  int32_t capacity = needed + needed / 2;
  UChar *units = malloc((size_t)capacity * sizeof(UChar));
  if (units == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return false;
  }
  free(buffer->units);
  buffer->units = units;
  buffer->capacity = capacity;
  return true;
}

bool cicu_utf16_assign(cicu_utf16 *buffer, const uint8_t *text, int64_t length, int32_t *status) {
  buffer->length = 0;
  if (!cicu_check_length(length, status)) return false;
  // UTF-16 never has more units than UTF-8 has bytes: no preflight. One more, for ICU's terminator.
  if (!reserve(buffer, (int32_t)length + 1, status)) return false;
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(buffer->units, buffer->capacity, &units, length > 0 ? (const char *)text : "",
                (int32_t)length, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return false;
  }
  buffer->length = units;
  return true;
}

static bool reserve_offsets(cicu_utf16 *buffer, int32_t needed, int32_t *status) {
  if (buffer->offset_capacity >= needed) return true;
  free(buffer->offsets);
  buffer->offset_capacity = needed + needed / 2;
  buffer->offsets = malloc((size_t)buffer->offset_capacity * sizeof(int32_t));
  if (buffer->offsets != NULL) return true;
  buffer->offset_capacity = 0;
  *status = U_MEMORY_ALLOCATION_ERROR;
  return false;
}

static bool is_tail(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// The scalar at a byte that is no ASCII, and how many bytes it has; 0 where the text is malformed.
static inline int32_t decode(const uint8_t *text, int32_t rest, uint32_t *scalar) {
  uint8_t lead = text[0];
  if (lead < 0xE0) {
    if (lead < 0xC2 || rest < 2 || !is_tail(text[1])) return 0;
    *scalar = (uint32_t)(lead & 0x1F) << 6 | (text[1] & 0x3F);
    return 2;
  }
  if (lead < 0xF0) {
    if (rest < 3 || !is_tail(text[1]) || !is_tail(text[2])) return 0;
    *scalar = (uint32_t)(lead & 0x0F) << 12 | (uint32_t)(text[1] & 0x3F) << 6 | (text[2] & 0x3F);
    return *scalar < 0x800 || (*scalar & 0xF800) == 0xD800 ? 0 : 3;
  }
  if (rest < 4 || !is_tail(text[1]) || !is_tail(text[2]) || !is_tail(text[3])) return 0;
  *scalar = (uint32_t)(lead & 0x07) << 18 | (uint32_t)(text[1] & 0x3F) << 12 |
            (uint32_t)(text[2] & 0x3F) << 6 | (text[3] & 0x3F);
  return lead > 0xF4 || *scalar < 0x10000 || *scalar > 0x10FFFF ? 0 : 4;
}

bool cicu_utf16_assign_mapped(cicu_utf16 *buffer, const uint8_t *text, int64_t length, int32_t *status) {
  buffer->length = 0;
  if (!cicu_check_length(length, status)) return false;
  if (!reserve(buffer, (int32_t)length + 1, status)) return false;
  if (!reserve_offsets(buffer, (int32_t)length + 1, status)) return false;
  UChar *units = buffer->units;
  int32_t *offsets = buffer->offsets;
  int32_t unit = 0;
  int32_t byte = 0;
  while (byte < length) {
    uint64_t eight = 0;
    if (byte + 8 <= length) memcpy(&eight, text + byte, 8);
    if (byte + 8 <= length && (eight & 0x8080808080808080u) == 0) {  // a loop that compilers make vectors of
      for (int32_t k = 0; k < 8; k++) units[unit + k] = text[byte + k];
      for (int32_t k = 0; k < 8; k++) offsets[unit + k] = byte + k;
      unit += 8;
      byte += 8;
      continue;
    }
    // The rest of a mixed stretch, scalar by scalar, up to where eight ASCII letters may start again.
    do {
      uint32_t scalar = text[byte];
      int32_t width = scalar < 0x80 ? 1 : decode(text + byte, (int32_t)length - byte, &scalar);
      if (width == 0) {
        *status = U_INVALID_CHAR_FOUND;
        return false;
      }
      offsets[unit] = byte;
      if (scalar < 0x10000) {
        units[unit++] = (UChar)scalar;
      } else {
        units[unit++] = U16_LEAD(scalar);
        offsets[unit] = byte + 2;  // no boundary is there
        units[unit++] = U16_TRAIL(scalar);
      }
      byte += width;
    } while (byte < length && text[byte] >= 0x80);
  }
  offsets[unit] = byte;
  buffer->length = unit;
  return true;
}

void cicu_utf16_free(cicu_utf16 *buffer) {
  free(buffer->units);
  free(buffer->offsets);
  *buffer = (cicu_utf16){0};
}
