#include "cvectors.h"

#include <string.h>

enum { lookback = 3, block_length = 64 };

/// Whether a byte may not stand behind the three before it.
static inline uint8_t fault(const uint8_t *byte) {
  uint8_t here = byte[0], first = byte[-1], second = byte[-2], third = byte[-3];
  uint8_t belongs = (first >= 0xC0) | (second >= 0xE0) | (third >= 0xF0);
  uint8_t is_tail = (here & 0xC0) == 0x80;
  uint8_t never = ((here & 0xFE) == 0xC0) | (here >= 0xF5);
  uint8_t overlong = ((first == 0xE0) & (here < 0xA0)) | ((first == 0xF0) & (here < 0x90));
  uint8_t surrogate = (first == 0xED) & (here >= 0xA0);
  uint8_t too_high = (first == 0xF4) & (here >= 0x90);
  return (belongs ^ is_tail) | never | overlong | surrogate | too_high;
}

static inline uint8_t faults_of(const uint8_t *bytes, size_t length) {
  uint8_t faults = 0;
  for (size_t at = 0; at < length; at++) faults |= fault(bytes + at);
  return faults;
}

bool cvectors_is_utf8(const uint8_t *bytes, size_t length) {
  // The first bytes have NULs before them.
  uint8_t head[lookback + lookback] = {0};
  size_t at = length < lookback ? length : lookback;
  memcpy(head + lookback, bytes, at);
  uint8_t faults = faults_of(head + lookback, at);
  size_t before = at;
  while (at + block_length <= length) {
    uint64_t words[block_length / 8], high = 0;
    memcpy(words, bytes + at - lookback, block_length);
    for (int index = 0; index < block_length / 8; index++) high |= words[index];
    if ((high & 0x8080808080808080) == 0) {
      at += block_length - lookback;
    } else {
      faults |= faults_of(bytes + at, block_length);
      at += block_length;
    }
  }
  // The last have NULs behind them, which belong to no sequence.
  uint8_t tail[lookback + block_length + lookback] = {0};
  memcpy(tail + lookback - before, bytes + at - before, before + length - at);
  return (faults | faults_of(tail + lookback, length - at + lookback)) == 0;
}
