// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/settings.h"

namespace hessianlab {

namespace {

constexpr double kMaxExact = 9007199254740991;  // 2^53 − 1: whole numbers that every JSON reader keeps

Parameter learningRate() {
  return Parameter::number("learning_rate")
      .titled("Learning rate")
      .from(1e-9, 100)
      .sliding(1e-6, 10)
      .decades()
      .startingAt(0.001)
      .saying("How far each step moves the weights. Too large diverges, too small is slow.");
}

Parameter weightDecay() {
  return Parameter::number("weight_decay")
      .titled("Weight decay")
      .from(0, 100)
      .sliding(0, 0.1)
      .decades()
      .saying("Pulls all weights towards zero at each step; 0 switches it off.")
      .advanced();
}

Parameter momentum() {
  return Parameter::number("momentum")
      .titled("Momentum")
      .from(0, 0.9999)
      .sliding(0, 0.999)
      .startingAt(0.9)
      .saying("Share of the previous step that is kept (SGD only).")
      .advanced();
}

Parameter schedule() {
  return Parameter::choice("schedule", {"constant", "cosine", "step"})
      .titled("Schedule")
      .saying("How the learning rate changes over the run.")
      .advanced();
}

}  // namespace

const Catalogue& optimizerCatalogue() {
  static const Catalogue catalogue = [] {
    CatalogueEntry adam, sgd, adadelta;
    adam.name = "adam";
    adam.title = "Adam";
    adam.help = "Adapts the step of every weight to its gradients; works well untuned.";
    adam.source = "Kingma & Ba 2015";
    adam.parameters = {learningRate(), weightDecay(), schedule()};
    sgd.name = "sgd";
    sgd.title = "SGD";
    sgd.help = "Stochastic gradient descent: the plain gradient, with momentum.";
    sgd.parameters = {learningRate(), weightDecay(), momentum(), schedule()};
    adadelta.name = "adadelta";
    adadelta.title = "AdaDelta";
    adadelta.help =
        "Finds the step of every weight from its gradients and its last steps (ρ = 0.95), so that the learning rate is "
        "usually 1 and the scale of the loss does not matter.";
    adadelta.source = "Zeiler 2012";
    // What is a good rate for the others is none here, so theirs is not taken over.
    adadelta.parameters = {learningRate().from(0.01, 100).sliding(0.01, 10).startingAt(1.0), weightDecay(), schedule()};
    return Catalogue{adam, sgd, adadelta};
  }();
  return catalogue;
}

const CatalogueEntry& trainingEntry() {
  static const CatalogueEntry entry = [] {
    CatalogueEntry training;
    training.name = "training";
    training.title = "Training";
    training.parameters = {
        Parameter::integer("epochs").titled("Epochs").from(1, 1e6).sliding(1, 100000).startingAt(5).saying(
            "How often the whole training set is seen."),
        Parameter::integer("batch_size")
            .titled("Batch size")
            .inTables("batch")
            .from(1, 1e6)
            .sliding(1, 100000)
            .startingAt(128)
            .saying("Samples per step. Small batches are noisier and make more steps per epoch."),
        Parameter::integer("seed")
            .titled("Seed")
            .from(0, kMaxExact)
            .sliding(0, 999999)
            .startingAt(1)
            .saying("Start of every random draw: weights, order of the batches, generated points. Same seed, same "
                    "curve.")
            .outOfPanel(),
        Parameter::integer("log_every")
            .titled("Log every (steps)")
            .from(1, 1e9)
            .sliding(1, 100000)
            .startingAt(10)
            .saying("Steps between two rows of the metrics file of a run.")
            .outOfPanel(),
        Parameter::number("checkpoint_seconds")
            .titled("Save every (seconds)")
            .from(1, 1e6)
            .sliding(1, 3600)
            .startingAt(60)
            .saying(
                "Longest time between two saves of a run's state. It is also saved at the end of each epoch, at most "
                "once a second. A run that is interrupted goes on from its last save.")
            .outOfPanel(),
        Parameter::integer("probe_every")
            .titled("Probe every (steps)")
            .from(0, 1e9)
            .sliding(0, 100000)
            .startingAt(100)
            .saying("Steps between two measurements of ‖H‖ and ‖g‖ on the probe batch; 0 never measures. Often costs "
                    "time.")
            .advanced(),
        Parameter::integer("probe_samples")
            .titled("Probe samples")
            .from(1, 1e6)
            .sliding(1, 10000)
            .startingAt(64)
            .saying("Size of the fixed probe batch from the test set. It is the same at every probe.")
            .advanced(),
        Parameter::integer("threads")
            .titled("Threads")
            .from(0, 1024)
            .sliding(0, 256)
            .meaningWhenEmpty("automatic")
            .saying(
                "Processor threads that compute; 0: OMP_NUM_THREADS, else as many as were measured to be fastest here, "
                "else all usable cores but one. The last digits of a curve depend on it.")
            .advanced(),
        Parameter::choice("device", {"cpu"})
            .titled("Device")
            .alsoReading({"cuda"})  // the trainer refuses it with a sentence of its own
            .saying("Where the network is computed.")
            .outOfPanel(),
        Parameter::choice("precision", {"single", "double"})
            .titled("Precision")
            .saying("Single is what networks are trained in; double is slower and serves to check that rounding "
                    "changes nothing.")
            .outOfPanel(),
        Parameter::folderName("begin_from")
            .titled("Begin from")
            .inTables("begun from")
            .meaningWhenEmpty("none")
            .saying("Folder of a finished run of the same network: its weights are those that this one begins with, "
                    "but for the last layer where the number of classes is another. Empty: the seed draws them.")
            .outOfPanel(),
        Parameter::integer("freeze")
            .titled("Frozen operations")
            .inTables("frozen")
            .from(0, 1e4)
            .sliding(0, 1000)
            .meaningWhenEmpty("none")
            .saying("The first so many operations, as Edit layers … numbers them, keep the weights that they begin "
                    "with; 0: all learn.")
            .outOfPanel(),
        Parameter::text("changes")
            .titled("Changes while it trains")
            .inTables("changes")
            .meaningWhenEmpty("none")
            .saying("Values that begin to hold after so many steps, of the strength λ and of the learning rate, as in "
                    "200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001. The window notes here what a "
                    "person changed while the run trained, so that it can be trained again.")
            .outOfPanel(),
    };
    return training;
  }();
  return entry;
}

OptimizerSettings::OptimizerSettings(const Choice& choice) {
  const Catalogue& known = optimizerCatalogue();
  const CatalogueEntry& entry = choice.name.empty() ? known.front() : require(known, choice.name, "optimizer");
  const ParameterSet set = ownSettings(entry, choice.parameters, "optimizer");
  name = entry.name;
  learningRate = number(set, "learning_rate");
  weightDecay = number(set, "weight_decay");
  if (entry.has("momentum")) momentum = number(set, "momentum");
  schedule = word(set, "schedule");
}

TrainingSettings::TrainingSettings(const Choice& choice) {
  const ParameterSet set = ownSettings(trainingEntry(), choice.parameters, "training");
  epochs = integer(set, "epochs");
  batchSize = integer(set, "batch_size");
  seed = integer(set, "seed");
  logEvery = integer(set, "log_every");
  probeEvery = integer(set, "probe_every");
  probeSamples = integer(set, "probe_samples");
  threads = integer(set, "threads");
  freeze = integer(set, "freeze");
  device = word(set, "device");
  precision = word(set, "precision");
}

}  // namespace hessianlab
