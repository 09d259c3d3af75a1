// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/finite.h"

#include <cstdint>
#include <cstring>
#include <utility>

namespace hessianlab {

using torch::Tensor;

namespace {

std::string sentenceOn(const std::string& what, torch::ScalarType precision, int64_t rows, int64_t all) {
  const bool wide = precision == torch::kFloat64;
  std::string text = what + " are not finite in " + (wide ? "double" : "single") + " precision";
  if (all > 0) text += " on " + std::to_string(rows) + " of " + std::to_string(all) + " samples";
  return text + (wide ? "; scale the weights down" : "; use double precision (--double) or scale the weights down");
}

thread_local bool checksCome = false;

// An exponent of ones alone is an infinity or a NaN. Without a branch, so that the loop runs as fast as memory does.
template <class Bits>
bool noneHasExponent(const void* data, int64_t count, Bits exponent) {
  const auto* bytes = static_cast<const unsigned char*>(data);
  Bits found = 0;
  for (int64_t i = 0; i < count; ++i) {
    Bits value;
    std::memcpy(&value, bytes + static_cast<std::size_t>(i) * sizeof value, sizeof value);
    found |= static_cast<Bits>((value & exponent) == exponent);
  }
  return found == 0;
}

}  // namespace

LaterChecks::LaterChecks() : outer_(std::exchange(checksCome, true)) {}
LaterChecks::~LaterChecks() {
  checksCome = outer_;
}

NotFinite::NotFinite(std::string what, torch::ScalarType precision, int64_t rows, int64_t all)
    : InputError(sentenceOn(what, precision, rows, all)), subject_(std::move(what)), rows_(rows) {}

bool allFinite(const Tensor& values) {
  if (values.is_cpu() && values.is_contiguous()) {
    if (values.scalar_type() == torch::kFloat32)
      return noneHasExponent<uint32_t>(values.data_ptr(), values.numel(), 0x7F800000U);
    if (values.scalar_type() == torch::kFloat64)
      return noneHasExponent<uint64_t>(values.data_ptr(), values.numel(), 0x7FF0000000000000ULL);
  }
  if (checksCome && !values.is_cpu()) return true;
  return values.isfinite().all().item<bool>();
}

void requireFinite(const Tensor& values, const char* what) {
  if (allFinite(values)) return;
  const Tensor rows = values.dim() == 0 ? values.reshape({1, 1}) : values.reshape({values.size(0), -1});
  throw NotFinite(what, values.scalar_type(), rows.isfinite().all(1).logical_not().sum().item<int64_t>());
}

}  // namespace hessianlab
