// The peer of `textool count`: ICU as its documentation shows it, and tables as one would write them in C++.
//
//   flat-icu [--fold-once] LONGEST LOCALE FILE [OUTPUT]
//
// The file is read at once and becomes UTF-16 in chunks of whole lines (1 MiB), which go through ubrk_next and
// ubrk_getRuleStatus. Words (segments with a letter) are folded by NFKC_Casefold (unorm2_normalize) and interned: one arena, open
// addressing, 8 bytes a step of the hash, no allocation for a word that is known. n-grams are 64-bit pairs of ids, with
// count and id in one slot of 16 bytes, in open addressing tables that double. Anything but white space and what nobody
// sees between two words parts them. With OUTPUT the rows are written as textool writes them, sorted by the bytes of the
// term: terms are ranked once, rows compared by ranks. Without, only totals are printed.
//
// With --fold-once words are interned as they are written first, and folded once a distinct form: what textool does.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

namespace {

[[noreturn]] void die(const char *what) {
  fprintf(stderr, "flat-icu: %s\n", what);
  exit(1);
}

uint64_t mix(uint64_t a, uint64_t b) {
  const __uint128_t product = static_cast<__uint128_t>(a) * b;
  return static_cast<uint64_t>(product >> 64) ^ static_cast<uint64_t>(product);
}

// Strings of UTF-16 by number; the table has 32 bits of hash and the number.
class Interner {
 public:
  uint32_t intern(const UChar *text, size_t length, bool *isNew) {
    const uint64_t hash = hashOf(text, length);
    size_t slot = hash & mask_;
    while (slots_[slot] != 0) {
      const uint32_t id = static_cast<uint32_t>(slots_[slot]) - 1;
      if (slots_[slot] >> 32 == hash >> 32 && equals(id, text, length)) {
        *isNew = false;
        return id;
      }
      slot = (slot + 1) & mask_;
    }
    *isNew = true;
    const uint32_t id = static_cast<uint32_t>(ends_.size());
    arena_.insert(arena_.end(), text, text + length);
    ends_.push_back(arena_.size());
    slots_[slot] = (hash & ~uint64_t{0xFFFFFFFF}) | (id + 1);
    if (ends_.size() * 4 > slots_.size() * 3) grow();
    return id;
  }
  size_t size() const { return ends_.size(); }
  std::u16string_view operator[](uint32_t id) const {
    const size_t start = id == 0 ? 0 : ends_[id - 1];
    return {reinterpret_cast<const char16_t *>(arena_.data()) + start, ends_[id] - start};
  }

 private:
  static uint64_t hashOf(const UChar *text, size_t length) {
    uint64_t state = 0x9E3779B97F4A7C15;
    size_t offset = 0;
    for (; length - offset > 4; offset += 4) {
      uint64_t word;
      memcpy(&word, text + offset, 8);
      state = mix(state ^ word, 0xE7037ED1A0B428DB);
    }
    uint64_t word = 0;
    memcpy(&word, text + offset, (length - offset) * 2);
    return mix(state ^ word, length ^ 0x8EBC6AF09C88C6E3);
  }
  bool equals(uint32_t id, const UChar *text, size_t length) const {
    const size_t start = id == 0 ? 0 : ends_[id - 1];
    return ends_[id] - start == length && memcmp(arena_.data() + start, text, length * 2) == 0;
  }
  void grow() {
    slots_.assign(slots_.size() * 2, 0);
    mask_ = slots_.size() - 1;
    for (uint32_t id = 0; id < ends_.size(); id++) {
      const size_t start = id == 0 ? 0 : ends_[id - 1];
      const uint64_t hash = hashOf(arena_.data() + start, ends_[id] - start);
      size_t slot = hash & mask_;
      while (slots_[slot] != 0) slot = (slot + 1) & mask_;
      slots_[slot] = (hash & ~uint64_t{0xFFFFFFFF}) | (id + 1);
    }
  }

  std::vector<UChar> arena_;
  std::vector<size_t> ends_;
  std::vector<uint64_t> slots_ = std::vector<uint64_t>(1 << 16);
  size_t mask_ = (1 << 16) - 1;
};

// Pairs of ids with counts and numbers of their own, which are the first halves of longer pairs.
class Pairs {
 public:
  struct Slot {
    uint64_t key;  // + 1, 0 where free
    uint32_t count;
    uint32_t id;
  };
  uint32_t add(uint32_t prefix, uint32_t last) {
    const uint64_t key = (uint64_t{prefix} << 32 | last) + 1;
    size_t slot = mix(key, 0x9E3779B97F4A7C15) & mask_;
    while (slots_[slot].key != key) {
      if (slots_[slot].key == 0) {
        slots_[slot] = {key, 1, static_cast<uint32_t>(count_++)};
        const uint32_t id = slots_[slot].id;
        if (count_ * 4 > slots_.size() * 3) grow();
        return id;
      }
      slot = (slot + 1) & mask_;
    }
    slots_[slot].count++;
    return slots_[slot].id;
  }
  size_t size() const { return count_; }
  const std::vector<Slot> &slots() const { return slots_; }

 private:
  void grow() {
    std::vector<Slot> old = std::move(slots_);
    slots_.assign(old.size() * 2, {0, 0, 0});
    mask_ = slots_.size() - 1;
    for (const Slot &slot : old) {
      if (slot.key == 0) continue;
      size_t place = mix(slot.key, 0x9E3779B97F4A7C15) & mask_;
      while (slots_[place].key != 0) place = (place + 1) & mask_;
      slots_[place] = slot;
    }
  }
  std::vector<Slot> slots_ = std::vector<Slot>(1 << 16);
  size_t mask_ = (1 << 16) - 1;
  size_t count_ = 0;
};

struct Counter {
  Counter(int longest, bool foldsOnce) : pairs(longest - 1), window(longest), foldsOnce(foldsOnce) {}

  void word(const UChar *text, size_t length, int32_t status) {
    const uint32_t key = foldsOnce ? keyOfForm(text, length, status) : keyOf(text, length, status);
    if (key == noKey) {
      windowLength = 0;
      return;
    }
    counts[key]++;
    for (size_t n = windowLength; n > 0; n--) {
      if (n < window.size()) window[n] = pairs[n - 1].add(window[n - 1], key);
    }
    window[0] = key;
    if (windowLength < window.size()) windowLength++;
  }

  uint32_t keyOf(const UChar *text, size_t length, int32_t status) {
    return holdsLetter(text, length, status) ? fold(text, length) : noKey;
  }

  uint32_t keyOfForm(const UChar *text, size_t length, int32_t status) {
    bool isNew;
    const uint32_t form = forms.intern(text, length, &isNew);
    if (isNew) keysOfForms.push_back(keyOf(text, length, status));
    return keysOfForms[form];
  }

  static bool holdsLetter(const UChar *text, size_t length, int32_t status) {
    if (status >= 200) return true;
    for (size_t offset = 0; offset < length;) {
      UChar32 scalar;
      U16_NEXT(text, offset, length, scalar);
      if (u_isalpha(scalar)) return true;
    }
    return false;
  }

  uint32_t fold(const UChar *text, size_t length) {
    UErrorCode status = U_ZERO_ERROR;
    if (folded.size() < length * 18 + 8) folded.resize(length * 18 + 8);
    const int32_t size = unorm2_normalize(casefold, text, static_cast<int32_t>(length), folded.data(),
                                          static_cast<int32_t>(folded.size()), &status);
    if (U_FAILURE(status)) die("cannot fold");
    bool isNew;
    const uint32_t key = keys.intern(folded.data(), size, &isNew);
    if (isNew) counts.push_back(0);
    return size == 0 ? noKey : key;
  }

  static constexpr uint32_t noKey = UINT32_MAX;
  Interner forms, keys;
  std::vector<uint32_t> keysOfForms;
  std::vector<uint64_t> counts;
  std::vector<Pairs> pairs;
  std::vector<uint32_t> window;
  size_t windowLength = 0;
  bool foldsOnce;
  std::vector<UChar> folded;
  const UNormalizer2 *casefold = nullptr;
};

std::vector<char> readFile(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) die("cannot open the file");
  fseek(file, 0, SEEK_END);
  std::vector<char> text(ftell(file));
  rewind(file);
  if (fread(text.data(), 1, text.size(), file) != text.size()) die("cannot read the file");
  fclose(file);
  return text;
}

void count(const std::vector<char> &text, const char *locale, Counter *counter) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_open(UBRK_WORD, locale, nullptr, 0, &status);
  counter->casefold = unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) die("ICU has no rules");
  std::vector<UChar> units;
  for (size_t start = 0; start < text.size();) {
    // Chunks of whole lines: no word goes on after a line feed.
    size_t end = std::min(text.size(), start + (1 << 20));
    if (end < text.size()) {
      const void *feed = memrchr(text.data() + start, '\n', end - start);
      if (!feed) feed = memchr(text.data() + end, '\n', text.size() - end);
      end = feed ? static_cast<const char *>(feed) - text.data() + 1 : text.size();
    }
    if (units.size() < end - start) units.resize(end - start);
    int32_t length = 0;
    u_strFromUTF8(units.data(), static_cast<int32_t>(units.size()), &length, text.data() + start,
                  static_cast<int32_t>(end - start), &status);
    ubrk_setText(words, units.data(), length, &status);
    if (U_FAILURE(status)) die("no UTF-8");
    counter->windowLength = 0;
    int32_t from = ubrk_first(words);
    for (int32_t to = ubrk_next(words); to != UBRK_DONE; from = to, to = ubrk_next(words)) {
      const int32_t kind = ubrk_getRuleStatus(words);
      if (kind >= 100) {
        counter->word(units.data() + from, to - from, kind);
      } else {
        const UChar first = units[from];
        const bool isSpace =
            first == ' ' || first == '\t' ||
            (first > 0x7F && (u_isUWhiteSpace(first) || u_hasBinaryProperty(first, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)));
        if (!isSpace || first == 0x85 || first == 0x2028 || first == 0x2029) counter->windowLength = 0;
      }
    }
    start = end;
  }
  ubrk_close(words);
}

struct Row {
  uint32_t parts[5];
  uint32_t size;
  uint64_t count;
};

void write(const Counter &counter, const char *path) {
  // Ranks of the keys by their UTF-8; n-grams are then compared by numbers. U+0020 comes before all that a key holds.
  std::vector<std::string> terms(counter.keys.size());
  for (uint32_t id = 0; id < terms.size(); id++) {
    const auto units = counter.keys[id];
    std::string &term = terms[id];
    term.resize(units.size() * 3);
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(term.data(), static_cast<int32_t>(term.size()), &length,
                reinterpret_cast<const UChar *>(units.data()), static_cast<int32_t>(units.size()), &status);
    term.resize(length);
  }
  std::vector<uint32_t> order(terms.size()), rank(terms.size());
  for (uint32_t id = 0; id < order.size(); id++) order[id] = id;
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return terms[a] < terms[b]; });
  for (uint32_t place = 0; place < order.size(); place++) rank[order[place]] = place + 1;
  std::vector<Row> rows;
  for (uint32_t id = 0; id < terms.size(); id++) {
    if (counter.counts[id] > 0) rows.push_back({{rank[id]}, 1, counter.counts[id]});
  }
  std::vector<Row> before(terms.size());
  for (uint32_t id = 0; id < terms.size(); id++) before[id] = {{rank[id]}, 1, 0};
  for (const Pairs &pairs : counter.pairs) {
    std::vector<Row> grams(pairs.size());
    for (const Pairs::Slot &slot : pairs.slots()) {
      if (slot.key == 0) continue;
      Row row = before[(slot.key - 1) >> 32];
      row.parts[row.size++] = rank[static_cast<uint32_t>(slot.key - 1)];
      row.count = slot.count;
      grams[slot.id] = row;
    }
    rows.insert(rows.end(), grams.begin(), grams.end());
    before = std::move(grams);
  }
  std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
    return std::lexicographical_compare(a.parts, a.parts + a.size, b.parts, b.parts + b.size);
  });
  FILE *file = fopen(path, "wb");
  if (!file) die("cannot write");
  std::string buffer;
  for (const Row &row : rows) {
    buffer += static_cast<char>('0' + row.size);
    for (uint32_t part = 0; part < row.size; part++) {
      buffer += part == 0 ? '\t' : ' ';
      buffer += terms[order[row.parts[part] - 1]];
    }
    char number[32];
    buffer.append(number, snprintf(number, sizeof number, "\t%llu\t1\n", static_cast<unsigned long long>(row.count)));
    if (buffer.size() > 1 << 16) {
      fwrite(buffer.data(), 1, buffer.size(), file);
      buffer.clear();
    }
  }
  fwrite(buffer.data(), 1, buffer.size(), file);
  if (fclose(file) != 0) die("cannot write");
}

}  // namespace

int main(int argc, char **argv) {
  const bool foldsOnce = argc > 1 && strcmp(argv[1], "--fold-once") == 0;
  argc -= foldsOnce;
  argv += foldsOnce;
  const int longest = argc > 3 ? atoi(argv[1]) : 0;
  if (longest < 1 || longest > 5) die("usage: flat-icu [--fold-once] LONGEST LOCALE FILE [OUTPUT]");
  Counter counter(longest, foldsOnce);
  count(readFile(argv[3]), argv[2], &counter);
  if (argc > 4) write(counter, argv[4]);
  uint64_t words = 0;
  for (const uint64_t count : counter.counts) words += count;
  printf("%llu words, %zu types", static_cast<unsigned long long>(words), counter.keys.size());
  for (const Pairs &pairs : counter.pairs) printf(", %zu", pairs.size());
  printf("\n");
  return 0;
}
