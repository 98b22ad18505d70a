#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

#include "cicu_internal.h"

/// Copies what fits of a C string.
static void copy_string(char *target, size_t capacity, const char *source) {
  size_t length = source == NULL ? 0 : strlen(source);
  if (length >= capacity) length = capacity - 1;
  if (length > 0) memcpy(target, source, length);
  target[length] = '\0';
}

int32_t cicu_charset_detect(const uint8_t *bytes, int32_t length, cicu_charset_match *matches,
                            int32_t capacity, int32_t *status) {
  if (!cicu_check_length(length, status) || length == 0) return 0;
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  ucsdet_setText(detector, (const char *)bytes, length, &error);
  int32_t found = 0;
  const UCharsetMatch **all = ucsdet_detectAll(detector, &found, &error);
  int32_t count = 0;
  for (; U_SUCCESS(error) && count < found && count < capacity; count++) {
    cicu_charset_match *match = &matches[count];
    copy_string(match->name, sizeof(match->name), ucsdet_getName(all[count], &error));
    copy_string(match->language, sizeof(match->language), ucsdet_getLanguage(all[count], &error));
    match->confidence = ucsdet_getConfidence(all[count], &error);
  }
  ucsdet_close(detector);
  if (U_SUCCESS(error)) return count;
  *status = error;
  return 0;
}

/// How many units ICU converts at a time.
enum { BATCH = 4096 };
/// ICU keeps back up to 32 units of a character that did not fit; they are asked for at once.
enum { SPILL = 32 };

struct cicu_converter {
  UConverter *_Nonnull converter;
  /// Bytes fed so far, and of these the bytes that stand in a run already.
  int64_t fed, mapped;
  int64_t replaced, first_replaced;
  /// A leading surrogate that waits for its second half, and the byte it came from; 0 when none does.
  UChar lead;
  int64_t lead_start;
  /// One batch: units, and the byte that each began at, counted from the batch's first.
  UChar units[BATCH + SPILL];
  int32_t offsets[BATCH + SPILL];
};

cicu_converter *cicu_converter_open(const char *name, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  // An unknown name is refused here, and so is the empty one, which means the process's default to ICU.
  if (name[0] == '\0' || ucnv_countAliases(name, &error) == 0 || U_FAILURE(error)) {
    *status = U_FAILURE(error) ? error : U_FILE_ACCESS_ERROR;
    return NULL;
  }
  cicu_converter *handle = calloc(1, sizeof(cicu_converter));
  if (handle == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  UConverter *converter = ucnv_open(name, &error);
  // ICU's own substitution is U+001A for some bytes and does not say where. So it stops at each error.
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  if (U_FAILURE(error)) {
    *status = error;
    ucnv_close(converter);
    free(handle);
    return NULL;
  }
  handle->converter = converter;
  handle->first_replaced = -1;
  return handle;
}

void cicu_converter_close(cicu_converter *handle) {
  ucnv_close(handle->converter);
  free(handle);
}

const char *cicu_converter_name(const cicu_converter *handle) {
  UErrorCode error = U_ZERO_ERROR;
  const char *name = ucnv_getName(handle->converter, &error);
  return U_SUCCESS(error) && name != NULL ? name : "";
}

/// Where the output of one call goes.
typedef struct {
  uint8_t *_Nonnull text;
  int64_t written;
  cicu_offset_run *_Nullable runs;
  int64_t run_count;
  /// The step that is still open: bytes of text that began at byte `step_start` of the source.
  int32_t step_text;
  int64_t step_start;
} output;

static void add_run(output *output, int32_t text_bytes, int64_t source_bytes) {
  if (output->runs == NULL) return;
  cicu_offset_run *last = output->run_count > 0 ? &output->runs[output->run_count - 1] : NULL;
  if (last != NULL && last->text_bytes == text_bytes && last->source_bytes == source_bytes) {
    last->count++;
  } else {
    output->runs[output->run_count++] = (cicu_offset_run){text_bytes, (int32_t)source_bytes, 1};
  }
}

/// Ends the open step at byte `end` of the source, or maps the bytes without text before it.
static void close_step(cicu_converter *handle, output *output, int64_t end) {
  if (end < handle->mapped) end = handle->mapped;
  if (output->step_text > 0 || end > handle->mapped) {
    add_run(output, output->step_text, end - handle->mapped);
  }
  handle->mapped = end;
  output->step_text = 0;
}

/// Writes one scalar that began at byte `start`. Scalars of one start are one step.
static void put(cicu_converter *handle, output *output, UChar32 scalar, int64_t start) {
  if (start < handle->mapped) start = handle->mapped;
  if (output->step_text == 0 || start > output->step_start) {
    if (output->step_text > 0 || start > handle->mapped) close_step(handle, output, start);
    output->step_start = start;
  }
  uint8_t *text = output->text + output->written;
  int32_t length = 0;
  U8_APPEND_UNSAFE(text, length, scalar);
  output->written += length;
  output->step_text += length;
}

static void put_replacement(cicu_converter *handle, output *output, int64_t start) {
  put(handle, output, 0xFFFD, start);
  if (handle->replaced++ == 0) handle->first_replaced = start;
}

/// Writes a unit. ICU's UTF-7 and SCSU deliver lone surrogates; the rest pairs.
static void put_unit(cicu_converter *handle, output *output, UChar unit, int64_t start) {
  if (handle->lead != 0) {
    UChar lead = handle->lead;
    handle->lead = 0;
    if (U16_IS_TRAIL(unit)) {
      put(handle, output, U16_GET_SUPPLEMENTARY(lead, unit), handle->lead_start);
      return;
    }
    put_replacement(handle, output, handle->lead_start);
  }
  if (U16_IS_LEAD(unit)) {
    handle->lead = unit;
    handle->lead_start = start;
  } else if (U16_IS_TRAIL(unit)) {
    put_replacement(handle, output, start);
  } else {
    put(handle, output, unit, start);
  }
}

/// The bytes that ICU has read without having made text of them.
static int32_t pending(const cicu_converter *handle) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = ucnv_toUCountPending(handle->converter, &error);
  return U_SUCCESS(error) ? count : 0;
}

/// Converts into at most `room` units (and a spill) and writes them. ICU's error code, which is
/// U_BUFFER_OVERFLOW_ERROR when there is more to come.
static UErrorCode convert_batch(cicu_converter *handle, output *output, const char **source,
                                const char *limit, bool flush, int32_t room) {
  UErrorCode error = U_ZERO_ERROR;
  const char *begin = *source;
  UChar *target = handle->units;
  ucnv_toUnicode(handle->converter, &target, handle->units + room, source, limit, handle->offsets, flush,
                 &error);
  int64_t known = target - handle->units;
  if (error == U_BUFFER_OVERFLOW_ERROR) {
    UErrorCode ignored = U_ZERO_ERROR;
    const char *none = *source;
    ucnv_toUnicode(handle->converter, &target, target + SPILL, &none, none, NULL, false, &ignored);
    if (U_FAILURE(ignored)) error = ignored;
  }
  int64_t start = handle->mapped;
  for (int64_t index = 0; index < target - handle->units; index++) {
    // Offset -1, and what was kept back, belongs to the character before.
    if (index < known && handle->offsets[index] >= 0) start = handle->fed + handle->offsets[index];
    put_unit(handle, output, handle->units[index], start);
  }
  handle->fed += *source - begin;
  return error;
}

/// U+FFFD for the bytes that ICU stopped at. False when it stopped for another reason.
static bool replace_malformed(cicu_converter *handle, output *output, UErrorCode error) {
  if (error != U_INVALID_CHAR_FOUND && error != U_ILLEGAL_CHAR_FOUND && error != U_TRUNCATED_CHAR_FOUND &&
      error != U_ILLEGAL_ESCAPE_SEQUENCE && error != U_UNSUPPORTED_ESCAPE_SEQUENCE) {
    return false;
  }
  char bytes[32];
  int8_t length = sizeof(bytes);
  UErrorCode ignored = U_ZERO_ERROR;
  ucnv_getInvalidChars(handle->converter, bytes, &length, &ignored);
  if (U_FAILURE(ignored)) length = 0;
  int64_t start = handle->fed - pending(handle) - length;
  put_replacement(handle, output, start > handle->mapped ? start : handle->mapped);
  return true;
}

/// The units that certainly fit: each is at most three bytes and one run, or one run before it.
static int32_t batch_room(const output *output, int64_t capacity, int64_t run_capacity) {
  int64_t room = (capacity - output->written) / 3;
  if (output->runs != NULL && (run_capacity - output->run_count) / 2 < room) {
    room = (run_capacity - output->run_count) / 2;
  }
  room -= SPILL + 4;  // a lead kept from before, a replacement, the step that is open at the end
  return room > BATCH ? BATCH : (int32_t)room;
}

cicu_decode_result cicu_converter_decode(cicu_converter *handle, const uint8_t *source, int64_t length,
                                         bool flush, uint8_t *text, int64_t capacity,
                                         cicu_offset_run *runs, int64_t run_capacity, int32_t *status) {
  const char *begin = length > 0 ? (const char *)source : "";
  const char *next = begin;
  const char *end = begin + length;
  output output = {.text = text, .runs = runs};
  bool finished = false;
  if (capacity < CICU_DECODE_MINIMUM_TEXT || (runs != NULL && run_capacity < CICU_DECODE_MINIMUM_RUNS)) {
    *status = U_ILLEGAL_ARGUMENT_ERROR;
  }
  while (!finished && *status <= U_ZERO_ERROR) {
    int32_t room = batch_room(&output, capacity, run_capacity);
    if (room <= 0) break;
    // ICU takes less than 2 GiB at a time.
    const char *limit = end - next > (1 << 30) ? next + (1 << 30) : end;
    UErrorCode error = convert_batch(handle, &output, &next, limit, flush && limit == end, room);
    if (U_SUCCESS(error)) {
      finished = next == end;
    } else if (error != U_BUFFER_OVERFLOW_ERROR && !replace_malformed(handle, &output, error)) {
      *status = error;
    }
    if (finished && flush && handle->lead != 0) {
      handle->lead = 0;
      put_replacement(handle, &output, handle->lead_start);
    }
    // The step that is open ends where the next batch will start.
    close_step(handle, &output, handle->lead != 0 ? handle->lead_start : handle->fed - pending(handle));
  }
  return (cicu_decode_result){
      .source_read = next - begin,
      .text_written = output.written,
      .runs_written = output.run_count,
      .replaced = handle->replaced,
      .first_replaced = handle->first_replaced,
      .finished = finished,
  };
}
