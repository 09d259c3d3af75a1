// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of ONNX files refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfOnnx[] = {
    // model/formats/onnx/builder.cpp
    QT_TRANSLATE_NOOP("engine",
                      "has weights that are not finite, or are not once they are joined; train the network anew"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) would give more than 4 million values a sample; such a network is too large"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) would give the network many more weights than the file holds; give layers that "
                      "share weights their own, or make the network smaller"),
    QT_TRANSLATE_NOOP("engine", "its output is its input; there is nothing to look at"),
    QT_TRANSLATE_NOOP("engine", "becomes %1 operations; at most %2 are computed with"),
    // model/formats/onnx/folder.cpp
    QT_TRANSLATE_NOOP("engine", "%1, where the network keeps values, is not there; copy it beside the network"),
    QT_TRANSLATE_NOOP("engine",
                      "%1, where the network keeps values, is a link out of the network's folder, so it is not read; "
                      "copy the file itself"),
    QT_TRANSLATE_NOOP("engine", "%1, where the network keeps values, is no file, or too short; copy it again"),
    QT_TRANSLATE_NOOP("engine", "%1, where the network keeps values, cannot be read"),
    // model/formats/onnx/folding.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) makes its constants larger than the file; export the network anew, with constants folded"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) computes a constant from tensors that do not fit each other; export the network anew"),
    // model/formats/onnx/graph_reader.cpp
    QT_TRANSLATE_NOOP("engine", "is of opset %1, but opsets 9 to 17 are read; export it again with opset_version=13"),
    QT_TRANSLATE_NOOP(
        "engine",
        "has 1 input and %1 outputs; a classifier has one picture and one row of logits: export it with those alone"),
    QT_TRANSLATE_NOOP(
        "engine",
        "has %1 inputs and 1 output; a classifier has one picture and one row of logits: export it with those alone"),
    QT_TRANSLATE_NOOP(
        "engine",
        "has %1 inputs and %2 outputs; a classifier has one picture and one row of logits: export it with those alone"),
    QT_TRANSLATE_NOOP("engine", "its input '%1' is not of float32 or float64; export the network in one of them"),
    QT_TRANSLATE_NOOP("engine", "its input '%1' has %2 dimensions; it must be a batch of pictures or of flat values"),
    QT_TRANSLATE_NOOP("engine", "its input '%1' has a dimension of %2, which no sample has; export the network anew"),
    QT_TRANSLATE_NOOP("engine",
                      "the mean and the deviation to normalise by must hold %1 numbers each, one a channel, or one"),
    QT_TRANSLATE_NOOP("engine", "the deviation to normalise by must be positive"),
    QT_TRANSLATE_NOOP("engine", "the range of the inputs must go from a smaller number to a larger one"),
    QT_TRANSLATE_NOOP("engine", "the order of channels can be turned round for pictures of three channels only"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) gives '%3', which something else gives already; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) depends on itself; the file is damaged, export it anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) holds a constant of a kind that is not read; export the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) reads '%3', which nothing gives; export the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) gives nothing; the file is damaged"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) computes a constant in a way that is not read; export the network with constants folded"),
    QT_TRANSLATE_NOOP("engine", "does not say how large its inputs are; export the network for inputs of one size"),
    QT_TRANSLATE_NOOP("engine", "its output '%1' does not depend on its input; export the network anew"),
    QT_TRANSLATE_NOOP(
        "engine",
        "gives 1 value; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes"),
    QT_TRANSLATE_NOOP(
        "engine",
        "gives %1 values; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes"),
    // model/formats/onnx/message.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "is no ONNX model (its bytes say nothing); give the file that an exporter such as torch.onnx.export wrote"),
    QT_TRANSLATE_NOOP("engine",
                      "is no ONNX model (it is %1); give the file that an exporter such as torch.onnx.export wrote"),
    QT_TRANSLATE_NOOP(
        "engine",
        "is no ONNX tensor (its bytes say nothing); give the file that an exporter such as torch.onnx.export wrote"),
    QT_TRANSLATE_NOOP("engine",
                      "is no ONNX tensor (it is %1); give the file that an exporter such as torch.onnx.export wrote"),
    QT_TRANSLATE_NOOP("engine",
                      "is no ONNX model (it has no graph or no opset); give the file that an exporter such as "
                      "torch.onnx.export wrote"),
    QT_TRANSLATE_NOOP("engine", "has more than %1 parts, which no network needs; export it anew"),
    QT_TRANSLATE_NOOP("engine", "has %1 nodes; at most %2 are read"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has an attribute '%3' of a type that its operator does not define; export the network anew"),
    // model/formats/onnx/elementwise.cpp
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) joins a constant that is not one number for all or one a channel; only those are "
                      "computed with"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) joins one number a channel in a way that is no scale and no shift; only those "
                      "are computed with"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) divides by 0 or holds a number that is not finite"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) joins whole numbers with real ones; export the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) joins a number that is not finite"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) joins values of different shapes; only such of one shape are added"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) adds more than 64 values; add them in parts"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) joins values along another axis than the channels; only that is computed with"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) joins more than 64 values; join them in parts"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) joins pictures of different sizes, or pictures and flat values; make them alike"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) reads %3 values; two are computed with"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) joins two values that both depend on the input, as gates and attention do, which is not "
        "computed with here; leave such a block out, or use a network of convolutions and linear layers"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has settings that are not finite"),
    QT_TRANSLATE_NOOP(
        "engine", "node '%1' (%2) has one slope a channel; only one slope for all is computed with: take leaky ReLU"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has a bound that is not one number"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has a bound that is not a number"),
    // model/formats/onnx/layers.cpp
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) has strides that differ in height and width; only square ones are computed with"),
    QT_TRANSLATE_NOOP(
        "engine", "node '%1' (%2) has dilations that differ in height and width; only square ones are computed with"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has strides that are not between 1 and 64"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has dilations that are not between 1 and 64"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has a kernel of %3×%4; only square ones are computed with: fill it with zeros to a square"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has pads that are not four numbers; export the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has pads that are not between 0 and 64"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has a bias that does not fit its weights; export the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has a bias that does not fit its weights"),
    QT_TRANSLATE_NOOP(
        "engine", "node '%1' (%2) reads the picture in groups, so the order of its channels cannot be turned round"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has weights of %3×%4, but reads %5 values; export the network anew"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) has weights that are no matrix; flatten what it reads, and export anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) pads with fewer than 0 or more than 64 zeros, or cuts the picture"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) convolves in %3 dimensions; only pictures are computed with"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) reads pictures with their channels last; export with channels first"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) convolves flat values; only a 1×1 kernel without groups and pads can"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has weights for %3 channels in %4 groups, but reads %5 channels; export the network anew"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) has a kernel that is larger than the picture of %3×%4 pixels that it reads; "
                      "choose larger pictures"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) reads its input transposed, which mixes samples; rewrite the layer as a plain linear one"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) multiplies two values that both depend on the input, as attention does, which is "
                      "not computed with here; use a network of convolutions and linear layers"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) multiplies something that is not flat; flatten it before"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) normalises by the batch that it sees; call model.eval() before exporting"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has %3 numbers for %4 channels; export the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has a variance that is not positive; train the network anew"),
    // model/formats/onnx/operators.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) belongs to a set of operators of its own; export the network with standard operators alone"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) takes a part of a shape; export with an opset up to 14"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) normalises by the sample that it sees, which is not computed with here; train "
                      "with batch normalisation, or without"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) is recurrent, which is not computed with here; use a feed-forward network"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) chooses between computations; export a network without conditions and loops"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) computes with rounded numbers, which have no derivatives; export the float32 network"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) is piecewise quadratic, which is not computed with here; train with SiLU, which "
                      "is nearly the same"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) widens pictures, which classifiers seldom do and is not computed with here; leave it out"),
    QT_TRANSLATE_NOOP(
        "engine", "node '%1' (%2) changes the size of pictures; give the network pictures of the size that it needs"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) takes the maximum of a whole picture; write a MaxPool as large as the picture"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) gives the class alone; end the network with the logits"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) takes a part of its input, which is not computed with here; rewrite the layer without parts"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) is an operator that is not computed with here; docs/your-own.md lists those that "
                      "are: rewrite the layer with them, and export again"),
    // model/formats/onnx/pools.cpp
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) pools flat values; it needs a picture"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) takes the mean of flat values; it needs a picture"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) pads flat values; it needs a picture"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has no windows of height and width; only pictures are computed with"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has pads that follow from the word '%3'; give them as numbers"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has pads that are not four numbers from 0 on"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has windows or strides that differ in height and width; only square ones are computed with"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) pools with gaps (dilations), which is not computed with here; take windows without gaps"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has windows larger than the picture of %3×%4 pixels that it reads; choose larger pictures"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) lets windows reach beyond the picture (ceil_mode); export with ceil_mode=False "
                      "or pad the picture"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) takes the maximum of a picture that is not square; take square windows"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) pads its sides by different numbers, which for a maximum cannot be done with "
                      "zeros; pad all alike"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) is padded by more than half of its window; pad less"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) takes means that do not count the pads; export with count_include_pad=True or without pads"),
    QT_TRANSLATE_NOOP(
        "engine", "node '%1' (%2) takes a mean over something else than height and width; only that is computed with"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) pads with mode '%3'; only zeros are computed with: take mode 'constant'"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) pads with another number than 0; only zeros are computed with"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) pads something else than height and width; only that is computed with"),
    // model/formats/onnx/shapes.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) gives pictures with their channels last other dimensions; export with channels first"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) gives the batch another size, which mixes samples; keep the first dimension as it is"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has a shape that is not whole numbers; export the network anew"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has a shape that depends on the numbers it reads; export the network for inputs of one size"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) turns dimensions round; only channels between first and last place are computed with"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) rounds to a type that is not computed with here; export the network in float32 or float64"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) drops values at random; call model.eval() before exporting"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) stands in the middle of the network, as attention has it, which is not computed "
                      "with here; use a network of convolutions and linear layers"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) goes over the batch; it must go over the classes"),
    // model/formats/onnx/translation.cpp
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) reads a constant where it should read what was computed from the input; export "
                      "the network anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) lacks input %3; export the network anew"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) takes its weights from what was computed from the input, which is not computed "
                      "with here; give it weights of its own"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has weights that are whole numbers; export the network in float32"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) belongs to a function that is no activation known here; use ReLU, leaky ReLU, "
                      "ELU, softplus, tanh, sigmoid, GELU, SiLU or a clip"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) reads values in the dimensions %3 (without the batch), which are neither a "
                      "picture nor flat values; flatten them before it"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) reads the picture with its channels in the order of the data; the order can be "
                      "turned round only where a convolution or a linear layer reads the picture first"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) reads pictures with their channels last; export the network with channels first"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) reads pictures that were flattened with their channels last; put a linear layer "
                      "between, or export the network with channels first"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) is one of too many that scale or shift so many channels; join them into one"),
    // model/formats/onnx/tensor.cpp
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has external data whose %2 is no number; export it anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has external data whose %3 is no number; export it anew"),
    QT_TRANSLATE_NOOP("engine",
                      "tensor '%1' keeps its values in '%2', which is not inside the model's folder, so it is not "
                      "read; save the model with its data beside it, or as one file"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) keeps its values in '%3', which is not inside the model's folder, so it is not "
                      "read; save the model with its data beside it, or as one file"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has external data of %2 bytes where its shape needs %3; export it anew"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) has external data of %3 bytes where its shape needs %4; export it anew"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has more than 8 dimensions; export it anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has more than 8 dimensions; export it anew"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has a shape that no tensor can have; the file is damaged, export it anew"),
    QT_TRANSLATE_NOOP("engine",
                      "node '%1' (%2) has a shape that no tensor can have; the file is damaged, export it anew"),
    QT_TRANSLATE_NOOP(
        "engine",
        "tensor '%1' has the type %2, which is not computed with here; export the network in float32 or float64"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) has the type %3, which is not computed with here; export the network in float32 or float64"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has external data that end too early; export it anew"),
    QT_TRANSLATE_NOOP("engine", "node '%1' (%2) has external data that end too early; export it anew"),
    QT_TRANSLATE_NOOP(
        "engine",
        "tensor '%1' holds another number of values than its shape says; the file is damaged, export it anew"),
    QT_TRANSLATE_NOOP(
        "engine",
        "node '%1' (%2) holds another number of values than its shape says; the file is damaged, export it anew"),
    // model/formats/onnx/writer.cpp
    QT_TRANSLATE_NOOP("engine", "a network with the operation '%1' cannot be written as ONNX"),
    QT_TRANSLATE_NOOP("engine",
                      "the network is larger than the 2 GB that an ONNX file may have; export it as safetensors"),
};

}  // namespace

QStringList refusalsOfOnnx() {
  QStringList all;
  for (const char* sentence : kRefusalsOfOnnx) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
