// SPDX-License-Identifier: GPL-3.0-or-later
// What networks refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfNetworks[] = {
    // model/nn/architectures.cpp
    QT_TRANSLATE_NOOP(
        "engine", "architecture '%1' has no layers here; list them as architecture.layers, or choose another network"),
    QT_TRANSLATE_NOOP("engine", "architecture '%1' has no layers here; begin with its run, in the table of runs"),
    QT_TRANSLATE_NOOP("engine",
                      "the imported network reads other inputs, or knows another number of classes, than the data set "
                      "has; choose the data set that it was imported with"),
    QT_TRANSLATE_NOOP("engine",
                      "architecture.name is '%1', which cannot be built here; choose one that 'hessianlab-cli list "
                      "architectures' shows"),
    QT_TRANSLATE_NOOP(
        "engine", "architecture '%1' has no hidden layers, but architecture.hidden lists %2; remove it or choose mlp"),
    QT_TRANSLATE_NOOP("engine", "architecture '%1' needs pictures, but the data set has 2-D points; choose mlp-2d"),
    QT_TRANSLATE_NOOP("engine", "architecture '%1' needs pictures, but the data set has rows of numbers; choose mlp"),
    QT_TRANSLATE_NOOP("engine", "architecture '%1' needs pictures of at least %2×%3 pixels; choose mlp"),
    // model/nn/foreign_weights.cpp
    QT_TRANSLATE_NOOP("engine", "has no tensor whose name begins with '%1'; it holds none"),
    QT_TRANSLATE_NOOP("engine", "has no tensor whose name begins with '%1'; it holds %2"),
    QT_TRANSLATE_NOOP("engine",
                      "holds the tensors none, but the architecture wants %1; rename them, in the order of the "
                      "operations that have weights"),
    QT_TRANSLATE_NOOP("engine",
                      "holds the tensors %1, but the architecture wants %2; rename them, in the order of the "
                      "operations that have weights"),
    QT_TRANSLATE_NOOP("engine",
                      "tensor '%1' is missing; the file holds %2, the architecture wants %3 (a layer without a bias "
                      "has one of zeros)"),
    QT_TRANSLATE_NOOP("engine",
                      "tensor '%1' is missing; the file holds %2, the architecture wants %3 (where two layers share "
                      "their weights, save a copy for each)"),
    QT_TRANSLATE_NOOP("engine", "has %1 tensors, the architecture needs %2; it has no place for %3"),
    // model/nn/graph.cpp
    QT_TRANSLATE_NOOP("engine", "'name' must be 1 to 64 letters, digits, '.', '-' or '_'"),
    QT_TRANSLATE_NOOP("engine", "'name' is '%1', as operation %2 is called already; choose another"),
    QT_TRANSLATE_NOOP("engine", "'inputs' must be a list of names, for example [\"a\",\"b\"]"),
    QT_TRANSLATE_NOOP("engine", "'inputs' must be a list of 1 to 64 names, for example [\"a\",\"b\"]"),
    QT_TRANSLATE_NOOP("engine", "'inputs' names '%1', as no operation is called; give one of them that name"),
    QT_TRANSLATE_NOOP("engine", "'inputs' names '%1', as no operation is called; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "'inputs' names '%1', as no operation is called; known: %2"),
    QT_TRANSLATE_NOOP(
        "engine", "'inputs' names '%1', which is operation %2; an operation can only read those that stand before it"),
    QT_TRANSLATE_NOOP("engine", "nobody reads its result; name it in the 'inputs' of a later operation, or remove it"),
    // model/nn/hidden.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "this network has no hidden layer with weights before it; choose one with hidden layers, such as mlp"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is '%2'; it must be the number of an operation from %3 to %4, as the list of layers counts "
                      "them, or the name of one"),
    // model/nn/layer_lines.cpp
    QT_TRANSLATE_NOOP("engine", "'%1' stands there twice"),
    QT_TRANSLATE_NOOP("engine", "operation %1 '%2' has no settings; leave the field empty"),
    QT_TRANSLATE_NOOP("engine", "'%1' has no settings; leave the field empty"),
    QT_TRANSLATE_NOOP("engine", "'%1' has no value; write, for example, \"%2\""),
    QT_TRANSLATE_NOOP("engine", "operation %1 must be an object with a key 'op', for example {\"op\":\"relu\"}"),
    QT_TRANSLATE_NOOP("engine", "must be an object with a key 'op', for example {\"op\":\"relu\"}"),
    QT_TRANSLATE_NOOP("engine", "operation %1 must have a text as its 'name'"),
    QT_TRANSLATE_NOOP("engine", "must have a text as its 'name'"),
    QT_TRANSLATE_NOOP("engine", "operation %1 must have a list of names as its 'inputs', for example [\"a\",\"b\"]"),
    QT_TRANSLATE_NOOP("engine", "must have a list of names as its 'inputs', for example [\"a\",\"b\"]"),
    QT_TRANSLATE_NOOP("engine",
                      "operation %1 has a setting '%2' that is neither a number nor a word nor a list of numbers"),
    QT_TRANSLATE_NOOP("engine", "has a setting '%1' that is neither a number nor a word nor a list of numbers"),
    QT_TRANSLATE_NOOP("engine", "a network has at least one operation; add one"),
    // model/nn/network.cpp
    QT_TRANSLATE_NOOP("engine", "no operation of this network has a name, so none is called '%1'"),
    QT_TRANSLATE_NOOP("engine", "no operation of this network is called '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "no operation of this network is called '%1'; known: %2"),
    // model/nn/network_spec.cpp
    QT_TRANSLATE_NOOP("engine", "must be an object in braces: {\"input\":[1,28,28],\"classes\":10,\"operations\":[…]}"),
    QT_TRANSLATE_NOOP("engine", "unknown key '%1'; known are input, classes, operations"),
    QT_TRANSLATE_NOOP("engine", "'input' must be [channels,height,width] or [values], all at least 1"),
    QT_TRANSLATE_NOOP("engine", "'operations' must be a list of at least one operation"),
    QT_TRANSLATE_NOOP("engine", "has %1 operations; at most %2 are read"),
    // model/nn/onnx_file.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "holds test data of other sizes than the network has; remove the folder, or put the network's own there"),
    QT_TRANSLATE_NOOP("engine",
                      "its outputs here differ from those in %1 by %2, so the network is not the one that the file "
                      "describes; export both again, and if that does not help, report it with the file"),
    // model/nn/operation_builder.cpp
    QT_TRANSLATE_NOOP("engine", "operation %1 gives more than 4 million values a sample; make it smaller"),
    QT_TRANSLATE_NOOP("engine", "gives more than 4 million values a sample; make it smaller"),
    QT_TRANSLATE_NOOP("engine", "more than 268 million parameters; make it smaller"),
    QT_TRANSLATE_NOOP("engine",
                      "the last operation must give one value per class (%1); end with {\"op\":\"linear\",\"out\":%2}"),
    // model/nn/operations.cpp
    QT_TRANSLATE_NOOP("engine",
                      "'inputs' must name one operation; to read several, join them first with add or concat"),
    QT_TRANSLATE_NOOP("engine", "operation %1 \"%2\" is unknown; did you mean '%3'?"),
    QT_TRANSLATE_NOOP("engine", "operation %1 \"%2\" is unknown; known: %3"),
    QT_TRANSLATE_NOOP(
        "engine",
        "operation %1 \"%2\" is unknown; leave it out: logits are wanted, and the loss has a softmax of its own"),
    QT_TRANSLATE_NOOP("engine", "operation %1 \"%2\" is unknown; leave it out: in a trained network it does nothing"),
    QT_TRANSLATE_NOOP("engine",
                      "operation %1 \"%2\" is unknown; fold its mean, variance, weight and bias into a channel_affine"),
    QT_TRANSLATE_NOOP("engine",
                      "operation %1 \"%2\" is unknown; write 'piecewise_linear', for example with knots [0,6], slopes "
                      "[0,1,0] and start 0"),
    QT_TRANSLATE_NOOP("engine",
                      "operation %1 \"%2\" is unknown; write 'global_avg_pool2d', which gives one value a channel"),
    QT_TRANSLATE_NOOP("engine", "operation %1 \"%2\" is unknown; write '%3'"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is unknown; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is unknown; known: %2"),
    QT_TRANSLATE_NOOP("engine",
                      "\"%1\" is unknown; leave it out: logits are wanted, and the loss has a softmax of its own"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is unknown; leave it out: in a trained network it does nothing"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is unknown; fold its mean, variance, weight and bias into a channel_affine"),
    QT_TRANSLATE_NOOP(
        "engine",
        "\"%1\" is unknown; write 'piecewise_linear', for example with knots [0,6], slopes [0,1,0] and start 0"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is unknown; write 'global_avg_pool2d', which gives one value a channel"),
    QT_TRANSLATE_NOOP("engine", "\"%1\" is unknown; write '%2'"),
    // model/nn/operations/spec_reader.cpp
    QT_TRANSLATE_NOOP("engine", "'padding' must be a whole number from 0 to 64, \"same\" or \"valid\""),
    QT_TRANSLATE_NOOP("engine",
                      "'padding' can be \"same\" only at stride 1 with an odd kernel; write the number of pixels"),
    QT_TRANSLATE_NOOP("engine", "'padding' must be at most half of 'kernel', so that every window sees the picture"),
    QT_TRANSLATE_NOOP("engine", "'groups' must divide the %1 channels it reads and the %2 that it gives"),
    QT_TRANSLATE_NOOP("engine", "'inputs' must name at least two operations, for example [\"a\",\"b\"]"),
    QT_TRANSLATE_NOOP("engine", "'inputs' must all have one shape, but one gives %1 and another %2"),
    QT_TRANSLATE_NOOP("engine",
                      "'inputs' must have one height and width, or all be flat, but one gives %1 and another %2"),
    QT_TRANSLATE_NOOP("engine", "'op' needs a flat input; put {\"op\":\"flatten\"} before it"),
    QT_TRANSLATE_NOOP("engine", "'op' needs an input of channels × height × width; it stands after a flat one"),
    QT_TRANSLATE_NOOP("engine", "'out' gives more than 268 million parameters; make it smaller"),
    QT_TRANSLATE_NOOP("engine", "'out' gives more parameters than can be trained in %1 MB of memory; make it smaller"),
    QT_TRANSLATE_NOOP("engine", "'out' gives more parameters than %1 holds values"),
    QT_TRANSLATE_NOOP("engine", "'knots' must rise"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a list of %2 numbers, one per channel"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a list of %2 to %3 numbers from -1000000 to 1000000"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a list of %2 numbers from -1000000 to 1000000"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a number from 0.000001 to 1000000"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a number from -1000000 to 1000000"),
    QT_TRANSLATE_NOOP("engine", "'%1' must hold numbers from 0.000001 to 1000000"),
    QT_TRANSLATE_NOOP("engine", "'%1' must hold numbers from -1000000 to 1000000"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("engine",
                      "'bias' is not a key of this operation: it always has one; remove the key, and where there is "
                      "none put zeros into the weights' file"),
    QT_TRANSLATE_NOOP("engine", "'%1' is not a key of this operation; remove it or correct its spelling"),
    QT_TRANSLATE_NOOP("engine", "'%1' is missing or is not a text"),
    // model/nn/own_layers.cpp
    QT_TRANSLATE_NOOP("engine", "the network reads %1, but the data are %2; leave \"input\" out, or choose other data"),
    QT_TRANSLATE_NOOP(
        "engine", "the network knows %1 classes, but the data have %2; leave \"classes\" out, or choose other data"),
    QT_TRANSLATE_NOOP(
        "engine", "must be a list of operations in brackets, for example [{\"op\":\"flatten\"},{\"op\":\"linear\"}]"),
    // model/nn/finite.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "the network's outputs are not finite in double precision on %1 of %2 samples; scale the weights down"),
    QT_TRANSLATE_NOOP("engine",
                      "the network's outputs are not finite in single precision on %1 of %2 samples; use double "
                      "precision or scale the weights down"),
    QT_TRANSLATE_NOOP("engine", "the network's outputs are not finite in double precision; scale the weights down"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the network's outputs are not finite in single precision; use double precision or scale the weights down"),
    QT_TRANSLATE_NOOP("engine",
                      "derivatives of the network are not finite in double precision; scale the weights down"),
    QT_TRANSLATE_NOOP("engine",
                      "derivatives of the network are not finite in single precision; use double precision or scale "
                      "the weights down"),
    QT_TRANSLATE_NOOP("engine", "the network's derivatives are not finite in double precision; scale the weights down"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the network's derivatives are not finite in single precision; use double precision or scale the weights down"),
    QT_TRANSLATE_NOOP("engine", "‖H‖, ‖g‖ or the losses are not finite in double precision; scale the weights down"),
    QT_TRANSLATE_NOOP(
        "engine",
        "‖H‖, ‖g‖ or the losses are not finite in single precision; use double precision or scale the weights down"),
    QT_TRANSLATE_NOOP(
        "engine", "squares of the network's derivatives are not finite in double precision; scale the weights down"),
    QT_TRANSLATE_NOOP("engine",
                      "squares of the network's derivatives are not finite in single precision; use double precision "
                      "or scale the weights down"),
    QT_TRANSLATE_NOOP("engine",
                      "the lengths of derivatives are not finite in double precision; scale the weights down"),
    QT_TRANSLATE_NOOP("engine",
                      "the lengths of derivatives are not finite in single precision; use double precision or scale "
                      "the weights down"),
    // model/nn/weights_file.cpp
    QT_TRANSLATE_NOOP("engine",
                      "tensor '%1' has type %2, expected %3; save all weights as 32-bit or all as 64-bit floats"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has shape %2, the architecture needs %3"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' holds values that are not finite"),
    QT_TRANSLATE_NOOP("engine",
                      "not weights of this program (no format and architecture in the metadata); open weights made "
                      "elsewhere by Open network …"),
};

}  // namespace

QStringList refusalsOfNetworks() {
  QStringList all;
  for (const char* sentence : kRefusalsOfNetworks) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
