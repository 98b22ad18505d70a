// The category of each scalar, from the trie inside ICU's compiled rules: the one part of them that is read through
// ICU, since ucptrie_openFromBinary is public API and the trie's own layout is not.
#include <string.h>
#include <unicode/ucptrie.h>

#include "cicu_internal.h"

int32_t cicu_rules_categories(const uint8_t *trie, int32_t length, cicu_category_range *ranges, int32_t capacity,
                              int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  // Fails where the bytes are no trie or are fewer than it says.
  UCPTrie *opened = ucptrie_openFromBinary(UCPTRIE_TYPE_ANY, UCPTRIE_VALUE_BITS_ANY, trie, length, NULL, &code);
  if (U_FAILURE(code)) {
    *status = code;
    return 0;
  }
  int32_t count = 0;
  UChar32 start = 0;
  uint32_t value = 0;
  UChar32 last;
  while ((last = ucptrie_getRange(opened, start, UCPMAP_RANGE_NORMAL, 0, NULL, NULL, &value)) >= 0) {
    if (count < capacity) {
      ranges[count].last = (uint32_t)last;
      ranges[count].category = value;
    }
    count++;
    start = last + 1;
  }
  ucptrie_close(opened);
  if (count > capacity) *status = U_BUFFER_OVERFLOW_ERROR;
  return count;
}
