// SPDX-License-Identifier: GPL-3.0-or-later
// zip and tar: every file of what is accepted can be read to its end, and never more than the limit.
#include <array>

#include "model/formats/archive.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  constexpr uint64_t kLimit = uint64_t{1} << 20;
  const std::string bytes = fuzz::text(data, size), origin = "file";
  uint64_t total = 0;
  accepted(
      [&] {
        Archive archive(bytes, origin, kLimit);
        std::array<char, 4096> buffer;
        for (int file = 0; archive.next(); ++file)
          for (std::size_t got = buffer.size(); file % 3 != 2 && got == buffer.size(); total += got)
            got = archive.read(buffer.data(), buffer.size());
        return true;
      },
      origin);
  expect(total <= kLimit + 4096, "no more is unpacked than the limit");
  return 0;
}
