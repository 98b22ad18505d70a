#include <stdlib.h>
#include <unicode/ubidi.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "cicu_internal.h"

struct cicu_bidi {
  UBiDi *_Nonnull bidi;
  /// The paragraph; ICU keeps a pointer into it until the next one is set.
  cicu_utf16 text;
  /// Room for the text in visual order.
  cicu_utf16 visual;
};

/// A place in the paragraph, in UTF-16 units and in UTF-8 bytes.
typedef struct {
  const cicu_utf16 *_Nonnull text;
  int32_t unit, byte;
} cursor;

/// Moves to `unit`, forward or back, and returns the byte there. Both orders of runs visit neighbours, so
/// that the walks add up to a small multiple of the text (at most one for each level of embedding).
static int32_t move(cursor *cursor, int32_t unit) {
  const UChar *units = cursor->text->units;
  UChar32 scalar;
  while (cursor->unit < unit) {
    U16_NEXT(units, cursor->unit, cursor->text->length, scalar);
    cursor->byte += U8_LENGTH(scalar);
  }
  while (cursor->unit > unit) {
    U16_PREV(units, 0, cursor->unit, scalar);
    cursor->byte -= U8_LENGTH(scalar);
  }
  return cursor->byte;
}

/// The number of elements needed, with the overflow status when there was room for fewer.
static int32_t needed(int32_t count, int32_t capacity, int32_t *status) {
  if (count > capacity) *status = U_BUFFER_OVERFLOW_ERROR;
  return count;
}

cicu_bidi *cicu_bidi_open(int32_t *status) {
  cicu_bidi *handle = calloc(1, sizeof(cicu_bidi));
  UBiDi *bidi = ubidi_open();
  if (handle == NULL || bidi == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    ubidi_close(bidi);
    free(handle);
    return NULL;
  }
  handle->bidi = bidi;
  return handle;
}

void cicu_bidi_close(cicu_bidi *handle) {
  ubidi_close(handle->bidi);
  cicu_utf16_free(&handle->text);
  cicu_utf16_free(&handle->visual);
  free(handle);
}

void cicu_bidi_set_paragraph(cicu_bidi *handle, const uint8_t *text, int64_t length, uint8_t base_level,
                             int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  if (!cicu_utf16_assign(&handle->text, text, length, status)) {
    // The old paragraph's units may be gone: leave none, rather than a pointer to them.
    ubidi_setPara(handle->bidi, u"", 0, 0, NULL, &error);
    return;
  }
  ubidi_setPara(handle->bidi, handle->text.units, handle->text.length, base_level, NULL, &error);
  *status = U_FAILURE(error) ? error : U_ZERO_ERROR;
}

int32_t cicu_bidi_paragraph_level(const cicu_bidi *handle) { return ubidi_getParaLevel(handle->bidi); }

int32_t cicu_bidi_direction(const cicu_bidi *handle) { return ubidi_getDirection(handle->bidi); }

/// One level a UTF-16 unit; NULL for an empty paragraph, for which ICU reports an error instead.
static const UBiDiLevel *unit_levels(cicu_bidi *handle, int32_t *status) {
  if (handle->text.length == 0) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  const UBiDiLevel *levels = ubidi_getLevels(handle->bidi, &error);
  if (U_SUCCESS(error)) return levels;
  *status = error;
  return NULL;
}

int32_t cicu_bidi_levels(cicu_bidi *handle, uint8_t *levels, int32_t capacity, int32_t *status) {
  const UBiDiLevel *found = unit_levels(handle, status);
  if (found == NULL) return 0;
  const UChar *units = handle->text.units;
  int32_t count = 0;
  for (int32_t unit = 0; unit < handle->text.length; count++) {
    if (count < capacity) levels[count] = found[unit];
    U16_FWD_1(units, unit, handle->text.length);
  }
  return needed(count, capacity, status);
}

int32_t cicu_bidi_logical_runs(cicu_bidi *handle, cicu_bidi_run *runs, int32_t capacity,
                               int32_t *status) {
  // From the levels: ubidi_getLogicalRun looks through all runs each time, quadratic in their number.
  const UBiDiLevel *levels = unit_levels(handle, status);
  if (levels == NULL) return 0;
  int32_t length = handle->text.length;
  cursor cursor = {&handle->text, 0, 0};
  int32_t count = 0;
  for (int32_t unit = 0; unit < length; count++) {
    UBiDiLevel level = levels[unit];
    int32_t start = cursor.byte;
    while (unit < length && levels[unit] == level) unit++;
    int32_t end = move(&cursor, unit);
    if (count < capacity) runs[count] = (cicu_bidi_run){start, end - start, level};
  }
  return needed(count, capacity, status);
}

int32_t cicu_bidi_visual_runs(cicu_bidi *handle, cicu_bidi_run *runs, int32_t capacity,
                              int32_t *status) {
  const UBiDiLevel *levels = unit_levels(handle, status);
  if (levels == NULL) return 0;
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = ubidi_countRuns(handle->bidi, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  cursor cursor = {&handle->text, 0, 0};
  for (int32_t index = 0; index < count && index < capacity; index++) {
    int32_t unit = 0, length = 0;
    ubidi_getVisualRun(handle->bidi, index, &unit, &length);
    int32_t start = move(&cursor, unit);
    int32_t end = move(&cursor, unit + length);
    runs[index] = (cicu_bidi_run){start, end - start, levels[unit]};
  }
  return needed(count, capacity, status);
}

/// U+061C, U+200E–F, U+202A–E and U+2066–9: they have done their work once the text is in visual order.
/// ICU's own UBIDI_REMOVE_BIDI_CONTROLS would take the joiners U+200C and U+200D with them.
static bool is_control(UChar unit) {
  return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) ||
         (unit >= 0x2066 && unit <= 0x2069);
}

int32_t cicu_bidi_write_visual(cicu_bidi *handle, uint8_t *output, int32_t capacity, int32_t *status) {
  if (handle->text.length == 0) return 0;
  cicu_utf16 *visual = &handle->visual;
  // Reordering keeps the number of units; mirroring pairs are of equal length in UTF-16.
  if (visual->capacity < handle->text.length + 1) {
    cicu_utf16_free(visual);
    visual->units = malloc(((size_t)handle->text.length + 1) * sizeof(UChar));
    if (visual->units == NULL) {
      *status = U_MEMORY_ALLOCATION_ERROR;
      return 0;
    }
    visual->capacity = handle->text.length + 1;
  }
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = ubidi_writeReordered(handle->bidi, visual->units, visual->capacity,
                                        UBIDI_DO_MIRRORING | UBIDI_KEEP_BASE_COMBINING, &error);
  if (U_FAILURE(error)) {
    *status = error;
    return 0;
  }
  int32_t kept = 0;
  for (int32_t unit = 0; unit < length; unit++) {
    if (!is_control(visual->units[unit])) visual->units[kept++] = visual->units[unit];
  }
  int32_t bytes = 0;
  u_strToUTF8((char *)output, capacity, &bytes, visual->units, kept, &error);
  if (U_FAILURE(error)) *status = error;
  return bytes;
}
