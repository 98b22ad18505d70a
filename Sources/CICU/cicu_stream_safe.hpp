// Stream-Safe Text (UAX #15, section 13). Private to this target.
#ifndef CICU_STREAM_SAFE_HPP
#define CICU_STREAM_SAFE_HPP

#include <cstdint>
#include <unicode/normalizer2.h>

namespace cicu {

/// Finds where a run of non-starters grows longer than stream-safe text allows.
///
/// The characters are weighed as `normalizer` decomposes them. That is NFKD, as UAX15-D4 has it, but for
/// NFKC_Casefold: it drops characters (U+034F itself, U+00AD) and so joins the runs beside them.
class StreamSafety {
 public:
  StreamSafety(bool casefold, UErrorCode &error);

  /// True when `text` may hold a run that is too long. Looks at one character in 24 bytes.
  bool suspects(const uint8_t *text, int32_t length) const;
  /// The first byte after `start` before which a U+034F must stand, given that the text starts at
  /// `start` or one was put there; `length` when there is none. Linear.
  int32_t nextBreak(const uint8_t *text, int32_t start, int32_t length) const;

 private:
  /// What a character brings to a run.
  struct Weight {
    int32_t initial, trailing, total;
  };
  const icu::Normalizer2 *normalizer;
  bool casefold;

  Weight weigh(UChar32 scalar) const;
  bool continuesRun(UChar32 scalar) const;
};

/// U+034F COMBINING GRAPHEME JOINER.
inline constexpr uint8_t graphemeJoiner[2] = {0xCD, 0x8F};

}  // namespace cicu
#endif
