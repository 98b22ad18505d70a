// Streaming decompression of gzip (RFC 1952) and zstd (RFC 8878), behind one opaque type.
#ifndef CCOMPRESSION_H
#define CCOMPRESSION_H

#include <stdbool.h>
#include <stdint.h>

/// A compressed stream that is being read: several gzip members or zstd frames in a row are one stream.
typedef struct ccompression_stream ccompression_stream;

/// The format of a stream, by its first bytes.
typedef enum ccompression_format {
  CCOMPRESSION_NONE = 0,
  CCOMPRESSION_GZIP = 1,
  CCOMPRESSION_ZSTD = 2,
} ccompression_format;

/// How a stream stands after a call.
typedef enum ccompression_state {
  /// More input or more room for the output is needed.
  CCOMPRESSION_GOES_ON = 0,
  /// The stream has ended where the input ended.
  CCOMPRESSION_ENDED = 1,
  /// The stream has ended, and what follows is no gzip member: ignored, as gzip does with a warning.
  CCOMPRESSION_ENDED_BEFORE_GARBAGE = 2,
  /// The input ended inside a member or frame.
  CCOMPRESSION_TRUNCATED = 3,
  /// The data is not what the format says; ccompression_message has the library's word for it.
  CCOMPRESSION_CORRUPT = 4,
} ccompression_state;

typedef struct ccompression_step {
  int64_t consumed;
  int64_t produced;
  ccompression_state state;
} ccompression_step;

/// What the first bytes of a file say: 4 bytes are enough.
ccompression_format ccompression_sniff(const uint8_t *_Nullable bytes, int64_t length);
/// Opens a stream; null when memory is out.
ccompression_stream *_Nullable ccompression_open(ccompression_format format);
void ccompression_close(ccompression_stream *_Nonnull stream);
/// Expands as much of `input` as fits into `output`. `ends_here` says that no input comes after this.
ccompression_step ccompression_read(ccompression_stream *_Nonnull stream, const uint8_t *_Nullable input,
                                    int64_t length, bool ends_here, uint8_t *_Nonnull output,
                                    int64_t capacity);
/// Why the last call failed, as zlib or libzstd calls it; a text that lives as long as the stream.
const char *_Nonnull ccompression_message(const ccompression_stream *_Nonnull stream);

#endif
