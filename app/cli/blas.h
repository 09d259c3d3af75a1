// SPDX-License-Identifier: GPL-3.0-or-later
// Which library multiplies matrices: LibTorch takes the one that the system names.
#pragma once

#include <string>

namespace hessianlab::cli {

struct Blas {
  std::string file;        // empty: it is in LibTorch itself
  std::string kind;        // "OpenBLAS", "MKL", "BLIS", "ATLAS", "reference", or "unknown"
  std::string configured;  // what it says of itself: "OpenBLAS 0.3.21 … Haswell"; empty: nothing
  bool isReference() const { return kind == "reference"; }
};

Blas blasInUse();

// From the place of the file alone, for its test.
std::string blasKind(const std::string& file);

}  // namespace hessianlab::cli
