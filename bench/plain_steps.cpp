// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's plain training step against the same network as anybody writes it with LibTorch, in its default layout
// and with channels last. Processor time of one thread.
#include <ATen/Parallel.h>

#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/subject.h"
#include "bench/usual_network.h"
#include "model/base/error.h"

namespace hessianlab::bench {

void measurePlainSteps(const Options& options, Numbers& numbers) {
  at::set_num_threads(1);
  const Batch batch = testBatch(128);
  for (const char* architecture : {"cnn-small", "cnn-madry", "mlp"}) {
    if (options.quick && std::string(architecture) != "cnn-small") continue;
    for (const char* activation : {"relu", "softplus"}) {
      const Subject subject = trainedSubject(architecture, activation, 150);
      const UsualNetwork usual(subject.network, false), last(subject.network, true);
      const double same = (plainStep(subject.network, batch) - plainStep(usual, batch)).abs().item<double>();
      if (!(same < 1e-5)) throw RunError("bench: " + subject.name() + " is not the network that it is compared with");
      Interleaved times(options.repetitions, Interleaved::Clock::Processor);
      times.add("ours", [&] { plainStep(subject.network, batch); });
      times.add("usual", [&] { plainStep(usual, batch); });
      times.add("last", [&] { plainStep(last, batch); });
      const auto rounds = times.run();
      numbers["plain_over_usual/" + subject.name()] = medianRatio(rounds, "ours", "usual");
      numbers["plain_over_channels_last/" + subject.name()] = medianRatio(rounds, "ours", "last");
    }
  }
}

}  // namespace hessianlab::bench
