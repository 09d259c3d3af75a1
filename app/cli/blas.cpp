// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/blas.h"

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <utility>

namespace hessianlab::cli {

namespace {

std::string fileOf(const void* symbol) {
  Dl_info info{};
  if (!symbol || ::dladdr(symbol, &info) == 0 || !info.dli_fname) return "";
  std::error_code failed;
  const auto real = std::filesystem::canonical(info.dli_fname, failed);
  return failed ? std::string(info.dli_fname) : real.string();
}

}  // namespace

std::string blasKind(const std::string& file) {
  std::string lowered = file;
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const auto& [part, kind] : {std::pair{"openblas", "OpenBLAS"}, std::pair{"mkl", "MKL"},
                                   std::pair{"blis", "BLIS"}, std::pair{"atlas", "ATLAS"}})
    if (lowered.find(part) != std::string::npos) return kind;
  // Where distributions put Netlib's: …/blas/libblas.so.3, or bare.
  return lowered.find("libblas.so") != std::string::npos ? "reference" : "unknown";
}

Blas blasInUse() {
  // The first that the loader finds is the one that LibTorch calls too.
  const std::string file = fileOf(::dlsym(RTLD_DEFAULT, "sgemm_"));
  Blas blas{.file = file, .kind = blasKind(file), .configured = ""};
  using Config = char* (*)();
  if (blas.kind == "OpenBLAS")
    if (const auto config = reinterpret_cast<Config>(::dlsym(RTLD_DEFAULT, "openblas_get_config")))
      blas.configured = config();
  return blas;
}

}  // namespace hessianlab::cli
