#include "cicu_stream_safe.hpp"

#include <array>
#include <atomic>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include "cicu_internal.h"

namespace {

/// The longest run of non-starters that stream-safe text has.
constexpr int32_t limit = 30;
/// A longer run takes at least 14 characters of two bytes or more that hold nothing else: such a
/// character contributes at most two non-starters (U+0344), the letter before them at most three.
constexpr int32_t shortestRun = 26;
/// Any such run covers one of the places that are this far apart.
constexpr int32_t stride = 24;

/// The bytes that stand in no run: ASCII, and the first bytes of characters none of which is a mark or
/// is dropped by NFKC_Casefold (Latin, Greek, Cyrillic; U+4000–9FFF; U+B000–CFFF; private use).
constexpr std::array<bool, 256> endsRuns = [] {
  std::array<bool, 256> table{};
  for (int byte = 0; byte < 0x80; byte++) table[byte] = true;
  for (int byte = 0xC3; byte <= 0xD5; byte++) table[byte] = true;
  for (int marks : {0xCC, 0xCD, 0xD2}) table[marks] = false;
  for (int byte = 0xE4; byte <= 0xE9; byte++) table[byte] = true;
  for (int byte : {0xDA, 0xEB, 0xEC, 0xEE}) table[byte] = true;
  return table;
}();

/// What was found out of the characters up to U+FFFF, a page of 256 at a time, when first asked for.
struct Pages {
  std::atomic<bool> known[256];
  std::atomic<uint64_t> bits[1024];
};
Pages pages[2];

}  // namespace

cicu::StreamSafety::StreamSafety(bool casefold, UErrorCode &error)
    : normalizer(casefold ? icu::Normalizer2::getNFKCCasefoldInstance(error)
                          : icu::Normalizer2::getNFKDInstance(error)),
      casefold(casefold) {}

cicu::StreamSafety::Weight cicu::StreamSafety::weigh(UChar32 scalar) const {
  icu::UnicodeString decomposition;
  if (!normalizer->getDecomposition(scalar, decomposition)) {
    int32_t nonStarters = normalizer->getCombiningClass(scalar) != 0 ? 1 : 0;
    return {nonStarters, nonStarters, 1};
  }
  Weight weight = {0, 0, 0};
  for (int32_t unit = 0; unit < decomposition.length();) {
    UChar32 part = decomposition.char32At(unit);
    unit += U16_LENGTH(part);
    bool isStarter = normalizer->getCombiningClass(part) == 0;
    weight.trailing = isStarter ? 0 : weight.trailing + 1;
    if (weight.initial == weight.total && !isStarter) weight.initial++;
    weight.total++;
  }
  return weight;
}

/// True for a character that begins with a non-starter, or is dropped.
bool cicu::StreamSafety::continuesRun(UChar32 scalar) const {
  auto weighed = [this](UChar32 scalar) {
    Weight weight = weigh(scalar);
    return weight.initial > 0 || weight.total == 0;
  };
  if (scalar > 0xFFFF) return weighed(scalar);
  Pages &memory = pages[casefold];
  int32_t page = scalar >> 8;
  if (!memory.known[page].load(std::memory_order_acquire)) {
    // Two threads may both come here: they store the same bits.
    for (UChar32 word = page << 2; word < (page + 1) << 2; word++) {
      uint64_t bits = 0;
      for (UChar32 bit = 0; bit < 64; bit++) bits |= uint64_t(weighed((word << 6) + bit)) << bit;
      memory.bits[word].store(bits, std::memory_order_relaxed);
    }
    memory.known[page].store(true, std::memory_order_release);
  }
  return memory.bits[scalar >> 6].load(std::memory_order_relaxed) >> (scalar & 63) & 1;
}

bool cicu::StreamSafety::suspects(const uint8_t *text, int32_t length) const {
  for (int32_t place = stride - 1; place < length; place += stride) {
    // One of three bytes in a row is most often the first of its character.
    if (endsRuns[text[place]]) continue;
    if (length - place > 2 && (endsRuns[text[place + 1]] || endsRuns[text[place + 2]])) continue;
    int32_t start = place, end;
    UChar32 scalar;
    U8_SET_CP_START(text, 0, start);
    end = start;
    U8_NEXT_OR_FFFD(text, end, length, scalar);
    if (!continuesRun(scalar)) continue;
    for (int32_t before = start; start > 0; start = before) {
      U8_PREV_OR_FFFD(text, 0, before, scalar);
      if (!continuesRun(scalar)) break;
    }
    for (int32_t after = end; end < length; end = after) {
      U8_NEXT_OR_FFFD(text, after, length, scalar);
      if (!continuesRun(scalar)) break;
    }
    if (end - start >= shortestRun) return true;
    // Each run is walked once: the whole stays linear however many places a run covers.
    place = end;
  }
  return false;
}

int32_t cicu::StreamSafety::nextBreak(const uint8_t *text, int32_t start, int32_t length) const {
  int32_t run = 0;
  for (int32_t next = start; start < length; start = next) {
    UChar32 scalar;
    U8_NEXT_OR_FFFD(text, next, length, scalar);
    if (text[start] < 0x80) {
      run = 0;
      continue;
    }
    Weight weight = weigh(scalar);
    if (run + weight.initial > limit) return start;
    run = weight.initial == weight.total ? run + weight.total : weight.trailing;
  }
  return length;
}
