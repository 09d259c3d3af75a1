// SPDX-License-Identifier: GPL-3.0-or-later
// What laboratories refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfLabs[] = {
    // model/labs/catalogue.cpp
    QT_TRANSLATE_NOOP("engine", "unknown lab '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown lab '%1'; known: %2"),
    // model/labs/circle/descent.cpp
    QT_TRANSLATE_NOOP(
        "engine", "the loss is no longer finite at step %1; lower the learning rate (the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine", "the weights to begin with belong to another network; choose the ones of their run"),
    // model/labs/circle/eigenfunctions.cpp
    QT_TRANSLATE_NOOP("engine", "the eigenfunction to show is %1; it must be from 0 to %2"),
    // model/labs/circle/lab.cpp
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the network of its run (%1 pairs of units), but the network was changed; "
                      "set it back, or reset to start afresh"),
    // model/labs/circle/times.cpp
    QT_TRANSLATE_NOOP("engine", "a frequency is %1; it must be from 1 to 64"),
    QT_TRANSLATE_NOOP("engine", "delta must be above 0"),
    // model/labs/circle/weights_file.cpp
    QT_TRANSLATE_NOOP("engine", "its tensors do not fit together; train again"),
    // model/labs/classifier.cpp
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the network of its run (%1), but the network was changed; set it back, or "
                      "reset to start afresh"),
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the data of its run (%1), but the data set was changed; set it back, or "
                      "reset to start afresh"),
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the data of its run, whose points were drawn with seed %1; set the seed "
                      "back, or reset to start afresh"),
    // model/labs/graph/data.cpp
    QT_TRANSLATE_NOOP("engine",
                      "the graph '%1' was not found (looked for %2 in %3); put %4, %5 and %6 into one folder and set "
                      "the graph's folder (data.path) to it, or choose 'blocks', which is drawn here"),
    // model/labs/graph/lab.cpp
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the graph of its run (%1), but the graph was changed; set it back, or "
                      "reset to start afresh"),
    // model/labs/landmarks/answers.cpp
    QT_TRANSLATE_NOOP("engine", "the picture has %1 values; it must have %2"),
    QT_TRANSLATE_NOOP("engine", "a walk goes at most 10 standard deviations from the mean code"),
    // model/labs/landmarks/lab.cpp
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the network of its run, but the network was changed; set it back, or "
                      "reset to start afresh"),
    // model/labs/landmarks/training.cpp
    QT_TRANSLATE_NOOP("engine",
                      "the tasks share %1 first and %2 last layers, but the network has %3; lower network.input_layers "
                      "or network.output_layers, or give it more hidden layers"),
    QT_TRANSLATE_NOOP("engine",
                      "the loss is no longer finite at step %1; lower the learning rate or the weights of the tasks "
                      "(the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "a weight or a gradient has grown beyond all use at step %1; lower the learning rate or the "
                      "weights of the tasks (the last good weights are kept)"),
    // model/labs/landmarks/weights_file.cpp
    QT_TRANSLATE_NOOP("engine", "it holds other tensors than the network of its config.json; train again"),
    // model/labs/weight_tensors.h
    QT_TRANSLATE_NOOP("engine", "not the weights of a network on the circle; open the folder that trained one"),
    QT_TRANSLATE_NOOP("engine", "not the weights of a network on a graph; open the folder that trained one"),
    QT_TRANSLATE_NOOP("engine", "not the weights of a network of landmarks; open the folder that trained one"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' is missing or of another shape or type; train again"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' holds values that are not finite; train again"),
    // model/labs/graph/answers.cpp
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be from %3 to %4"),
    // model/labs/classifier.cpp
    QT_TRANSLATE_NOOP("engine",
                      "its network does not fit: it reads inputs of %1 values, and the data have %2; choose data of "
                      "that kind, or begin from another run"),
    QT_TRANSLATE_NOOP("engine",
                      "its network does not fit: it has %1 operations, and this one has %2; choose the network of that "
                      "run (architecture), or begin from another run"),
    QT_TRANSLATE_NOOP("engine",
                      "its network does not fit: its operation %1 is %2, and here it is %3; choose the network of that "
                      "run (architecture), or begin from another run"),
    // model/labs/graph/edited.cpp
    QT_TRANSLATE_NOOP("engine",
                      "data.edits names node %1, and the graph has nodes 0 to %2; take that edit out, or all of them"),
    QT_TRANSLATE_NOOP(
        "engine", "data.edits names class %1, and the graph has classes 0 to %2; take that edit out, or all of them"),
    QT_TRANSLATE_NOOP("engine", "data.edits leaves no node in the part '%1'; leave at least one there"),
    // model/labs/circle/descent.cpp
    QT_TRANSLATE_NOOP("engine",
                      "network.pairs is %1; a network of %2 layers has at most %3 pairs of units, each joined with all "
                      "of the next layer; lower it"),
    // model/labs/circle/lab.cpp
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on with the network of its run (%1 layers), but the network was changed; set it "
                      "back, or reset to start afresh"),
    // model/labs/circle/density.cpp
    QT_TRANSLATE_NOOP("engine", "'%1' is %2 at θ = %3; a density must be above 0 all around"),
    QT_TRANSLATE_NOOP("engine", "'%1' is more than %2 times as large at one angle as at another"),
};

}  // namespace

QStringList refusalsOfLabs() {
  QStringList all;
  for (const char* sentence : kRefusalsOfLabs) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
