// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcome.h"

#include <cstdio>

#include "app/cli/commands.h"
#include "app/process.h"
#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab::cli {

int failed(const std::string& why, int code) {
  std::fprintf(stderr, "hessianlab-cli: %s\n", plainMessage(why).c_str());
  return code;
}

int outcomeOf(const std::function<int()>& work) {
  try {
    const int result = work();
    if (outputArrived()) return result;
    return failed("what was to be printed could not be written to standard output", result ? result : kFailed);
  } catch (const InputError& error) {
    return failed(error.what(), kBadInput);
  } catch (const Interrupted&) {
    return failed("interrupted", kInterrupted);
  } catch (const std::exception& error) {
    return failed(failureWords(error), kFailed);
  } catch (...) {
    return failed("unknown error", kFailed);
  }
}

}  // namespace hessianlab::cli
