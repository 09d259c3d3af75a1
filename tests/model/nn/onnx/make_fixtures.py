#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the ONNX fixtures of tests/model/nn/test_onnx_fixtures.cpp with PyTorch (Debian: python3-torch).

    /usr/bin/python3 tests/model/nn/onnx/make_fixtures.py [FOLDER]

Beside each NAME.onnx it writes NAME.safetensors with what PyTorch computes of it: inputs "x" in [0,1], labels "y", the
outputs "logits" in the network's own precision, and the operator norms "norm" of the Hessians of the cross-entropy by
the input, from dense Hessians in float64.
"""
import json
import os
import struct
import sys

import torch
from torch import nn
from torch.nn import functional as F


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.branch = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs))
        self.shortcut = nn.Sequential()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return F.relu(self.branch(x) + self.shortcut(x))


class ResNet18(nn.Module):
    """The CIFAR form: a 3×3 stem, four stages of two blocks, a mean and a linear layer."""

    def __init__(self, channels=4):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels), nn.ReLU())
        blocks, width = [], channels
        for stage in range(4):
            for block in range(2):
                outputs = channels * 2**stage
                blocks.append(Residual(width, outputs, 2 if stage > 0 and block == 0 else 1))
                width = outputs
        self.blocks = nn.Sequential(*blocks)
        self.classifier = nn.Linear(width, 10)

    def forward(self, x):
        x = (x - 0.5) / 0.25
        x = self.blocks(self.stem(x))
        x = F.adaptive_avg_pool2d(x, 1)
        return self.classifier(torch.flatten(x, 1))


class Inverted(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        hidden = 3 * inputs
        self.same = stride == 1 and inputs == outputs
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, hidden, 1, bias=False), nn.BatchNorm2d(hidden), nn.ReLU6(),
            nn.Conv2d(hidden, hidden, 3, stride, 1, groups=hidden, bias=False), nn.BatchNorm2d(hidden), nn.SiLU(),
            nn.Conv2d(hidden, outputs, 1, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return x + self.layers(x) if self.same else self.layers(x)


class MobileNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.Hardtanh(-1.5, 2))
        self.blocks = nn.Sequential(Inverted(8, 8, 1), Inverted(8, 12, 2), Inverted(12, 12, 1))
        self.dilated = nn.Conv2d(12, 12, 3, 1, 2, dilation=2, groups=3)
        self.drop = nn.Dropout(0.3)
        self.classifier = nn.Linear(12, 6)

    def forward(self, x):
        x = self.dilated(self.blocks(self.stem(x)))
        return self.classifier(self.drop(F.silu(x).mean([2, 3])))


class Dense(nn.Module):
    def __init__(self, inputs, growth, sigma):
        super().__init__()
        self.norm = nn.BatchNorm2d(inputs)
        self.conv = nn.Conv2d(inputs, growth, 3, 1, 1, bias=False)
        self.sigma = sigma

    def forward(self, x):
        return torch.cat([x, self.conv(self.sigma(self.norm(x)))], 1)


class DenseNet(nn.Module):
    def __init__(self):
        super().__init__()
        tanh_gelu = lambda a: 0.5 * a * (1 + torch.tanh(0.7978845608028654 * (a + 0.044715 * a**3)))
        self.stem = nn.Conv2d(1, 6, 3, 1, 1)
        self.first = nn.Sequential(Dense(6, 4, F.gelu), Dense(10, 4, F.gelu), Dense(14, 4, tanh_gelu))
        self.transition = nn.Sequential(nn.Conv2d(18, 8, 1), nn.ELU(0.7), nn.AvgPool2d(2))
        self.second = nn.Sequential(Dense(8, 4, F.gelu), Dense(12, 4, torch.sigmoid))
        self.classifier = nn.Linear(16, 5)

    def forward(self, x):
        x = self.second(self.transition(self.first(self.stem(x))))
        x = x.mean((2, 3))
        return F.log_softmax(self.classifier(x.view(x.size(0), -1)), 1)


class Vgg(nn.Module):
    def __init__(self):
        super().__init__()
        self.pad = nn.ZeroPad2d((0, 1, 0, 1))
        self.features = nn.Sequential(
            nn.Conv2d(3, 6, 3, padding=1), nn.Softplus(8), nn.Conv2d(6, 6, 3, padding=1), nn.Softplus(8), nn.MaxPool2d(2),
            nn.Conv2d(6, 8, 3, padding=1), nn.LeakyReLU(0.1), nn.MaxPool2d(3, 2, 1))
        self.last = nn.Conv2d(8, 8, 2, 2)
        self.classifier = nn.Sequential(nn.Linear(32, 24), nn.Softplus(8), nn.Dropout(), nn.Linear(24, 7))
        self.register_buffer("mean", torch.tensor([0.49, 0.48, 0.45]).reshape(1, 3, 1, 1))
        self.register_buffer("std", torch.tensor([0.25, 0.24, 0.26]).reshape(1, 3, 1, 1))

    def forward(self, x):
        x = self.features((x - self.mean) / self.std)
        x = self.last(self.pad(F.softplus(x)))
        return self.classifier(x.view(x.shape[0], -1))


class Mlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(64, 40), nn.Tanh(), nn.Linear(40, 30, bias=False), nn.ReLU(), nn.Linear(30, 5))

    def forward(self, x):
        return F.softmax(self.layers(x), 1)


class MlpDouble(Mlp):
    def forward(self, x):
        return self.layers(torch.flatten(x, 1))


FIXTURES = {  # class, input of one sample, opset, dynamic batch, outputs to logits
    "mlp": (Mlp, (64,), 13, True, torch.log),
    "mlp_double": (MlpDouble, (1, 8, 8), 11, False, None),
    "vgg": (Vgg, (3, 12, 12), 9, True, None),
    "resnet18": (ResNet18, (3, 16, 16), 13, True, None),
    "mobilenet": (MobileNet, (3, 12, 12), 17, False, None),
    "densenet": (DenseNet, (1, 8, 8), 13, True, None),
}


def save_safetensors(path, tensors):
    header, data = {}, b""
    names = {torch.float32: "F32", torch.float64: "F64", torch.int64: "I64"}
    for name, tensor in tensors.items():
        raw = tensor.detach().contiguous().numpy().tobytes()
        header[name] = {"dtype": names[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


def hessian_norms(model, x, y):
    norms = []
    for sample, label in zip(x, y):
        loss = lambda flat: F.cross_entropy(model(flat.reshape(1, *sample.shape)), label.reshape(1))
        hessian = torch.autograd.functional.hessian(loss, sample.flatten())
        norms.append(torch.linalg.eigvalsh(hessian).abs().max())
    return torch.stack(norms)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for number, (name, (kind, shape, opset, dynamic, to_logits)) in enumerate(FIXTURES.items()):
        torch.manual_seed(100 + number)
        model = kind()
        double = name.endswith("_double")
        if double:
            model = model.double()
        with torch.no_grad():  # batch statistics that are not 0 and 1, and weights that bend the loss
            for module in model.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.running_mean.normal_(0, 0.3)
                    module.running_var.uniform_(0.5, 2)
                    module.weight.uniform_(0.7, 1.6)
                    module.bias.normal_(0, 0.2)
        model.eval()
        x = torch.rand(4, *shape, dtype=torch.float64 if double else torch.float32)
        y = torch.arange(4) % 5
        axes = {"input": {0: "batch"}, "logits": {0: "batch"}} if dynamic else None
        path = os.path.join(folder, name)
        torch.onnx.export(model, x[:1], path + ".onnx", opset_version=opset, input_names=["input"],
                          output_names=["logits"], dynamic_axes=axes)
        with torch.no_grad():
            outputs = model(x)
        exact = kind().double()
        exact.load_state_dict(model.state_dict())
        exact.eval()
        of_logits = (lambda a: torch.log(exact(a))) if to_logits else exact
        norms = hessian_norms(of_logits, x.double(), y)
        save_safetensors(path + ".safetensors", {"x": x, "y": y, "logits": outputs, "norm": norms})
        print(f"{name}: {os.path.getsize(path + '.onnx')} + {os.path.getsize(path + '.safetensors')} bytes")


if __name__ == "__main__":
    main()
