#include <memory>
#include <new>
#include <unicode/bytestream.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "cicu_internal.h"

struct cicu_transliterator {
  std::unique_ptr<icu::Transliterator> transliterator;
};

namespace {

/// ICU changes the string in place, which moves all that follows whenever a length changes: quadratic in
/// the length of the string. So a text goes through in pieces: lines, or at most so many units of one.
constexpr int32_t pieceLimit = 4096;
/// The rules see so many units on both sides of a piece, as they would in the whole text.
constexpr int32_t contextLimit = 32;

/// Where the piece that starts at `start` ends: after a line feed, else after the last character that is
/// in no word, else between any two scalars.
int32_t pieceEnd(const icu::UnicodeString &text, int32_t start) {
  int32_t limit = text.length() - start > pieceLimit ? start + pieceLimit : text.length();
  int32_t lineFeed = text.indexOf(u'\n', start, limit - start);
  if (lineFeed >= 0) return lineFeed + 1;
  if (limit == text.length()) return limit;
  int32_t scalarEnd = text.getChar32Start(limit);
  for (int32_t end = scalarEnd; end > start;) {
    int32_t before = text.moveIndex32(end, -1);
    UChar32 scalar = text.char32At(before);
    if (!u_isalnum(scalar) && u_getCombiningClass(scalar) == 0 && !(U_GET_GC_MASK(scalar) & U_GC_M_MASK)) {
      return end;
    }
    end = before;
  }
  return scalarEnd;
}

cicu_transliterator *wrap(icu::Transliterator *transliterator, int32_t *status) {
  std::unique_ptr<icu::Transliterator> owner(transliterator);
  auto *handle = owner ? new (std::nothrow) cicu_transliterator{std::move(owner)} : nullptr;
  if (handle == nullptr) *status = U_MEMORY_ALLOCATION_ERROR;
  return handle;
}

}  // namespace

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  icu::Transliterator *transliterator = icu::Transliterator::createInstance(
      icu::UnicodeString::fromUTF8(identifier), UTRANS_FORWARD, error);
  if (U_SUCCESS(error)) return wrap(transliterator, status);
  delete transliterator;
  *status = error;
  return nullptr;
}

cicu_transliterator *cicu_transliterator_clone(const cicu_transliterator *handle, int32_t *status) {
  return wrap(handle->transliterator->clone(), status);
}

void cicu_transliterator_close(cicu_transliterator *handle) { delete handle; }

int32_t cicu_transliterate(const cicu_transliterator *handle, const uint8_t *text, int32_t length,
                           uint8_t *output, int32_t capacity, int32_t *status) {
  if (!cicu_check_length(length, status) || length == 0) return 0;
  icu::UnicodeString source =
      icu::UnicodeString::fromUTF8({reinterpret_cast<const char *>(text), length});
  icu::CheckedArrayByteSink sink(reinterpret_cast<char *>(output), capacity);
  icu::UnicodeString window;
  for (int32_t start = 0, contextStart = 0; start < source.length();) {
    // The window: what the last piece became, this piece, and what comes next.
    window.remove(0, window.getChar32Start(contextStart));
    int32_t before = window.length();
    int32_t end = pieceEnd(source, start);
    window.append(source, start, end - start);
    window.append(source, end, source.getChar32Limit(end + contextLimit) - end);
    int32_t limit = handle->transliterator->transliterate(window, before, before + end - start);
    if (limit < 0 || window.isBogus()) {
      *status = U_MEMORY_ALLOCATION_ERROR;
      return 0;
    }
    window.truncate(limit);
    window.tempSubString(before).toUTF8(sink);
    contextStart = limit > contextLimit ? limit - contextLimit : 0;
    start = end;
  }
  if (source.isBogus()) *status = U_MEMORY_ALLOCATION_ERROR;
  if (sink.Overflowed()) *status = U_BUFFER_OVERFLOW_ERROR;
  return sink.NumberOfBytesAppended();
}
