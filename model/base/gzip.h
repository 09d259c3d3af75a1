// SPDX-License-Identifier: GPL-3.0-or-later
// gzip (RFC 1952) in memory, strict and bounded: a few kilobytes can unpack to terabytes. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

// Whether `bytes` begin as gzip does.
bool isGzip(std::string_view bytes);

// Unpacks one or several members, but stops as soon as there are more than `maxOutput` bytes and returns the first
// maxOutput + 1 of them. InputError ("ORIGIN: …"): damaged, truncated or followed by anything that is not gzip.
std::vector<uint8_t> gunzip(std::string_view bytes, std::size_t maxOutput, const std::string& origin);

}  // namespace hessianlab
