// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/own_data.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

#include "app/screenshots/coloured_shapes.h"
#include "ui/networks/network_export.h"

namespace hessianlab {

namespace {

constexpr int kOfEachClass = 160;

// It is there once what a page shows has been read.
void waitForButton(const MainWindow& window, const char* name) {
  waitFor(name, [&] {
    const auto* button = window.findChild<QPushButton*>(QString::fromLatin1(name));
    return button && button->isVisible() && button->isEnabled();
  });
}

// A preset made for 60,000 pictures, for these few.
void shorten(LabDocument& document) {
  document.set("training.epochs", 12.0);
  document.set("training.batch_size", 32.0);
  document.set("training.log_every", 2.0);
  document.set("training.probe_every", 12.0);
  document.set("training.probe_samples", 32.0);
}

}  // namespace

void photographOwnData(MainWindow& window, Photographer& photographer) {
  const QDir folder(photographer.scratch());
  const QString shapes = folder.filePath(QStringLiteral("shapes")),
                network = folder.filePath(QStringLiteral("net.onnx"));
  paintColouredShapes(shapes, kOfEachClass);
  window.openWorkspace(folder.filePath(QStringLiteral("runs")));
  photographer.usePreset("fashion-mnist-hessian");

  photographer.drop(shapes);
  waitForButton(window, "dataPreview.use");
  photographer.takeDialog("dataPreview", QStringLiteral("own-data"));
  photographer.press("dataPreview.use");
  shorten(window.document());

  photographer.press("network.edit");
  photographer.takeDialog("layerDialog", QStringLiteral("own-layers"));
  photographer.press("layers.cancel");

  photographer.trainOnly();
  photographer.show("training");
  photographer.take(QStringLiteral("own-training"));
  photographer.show("pictures");
  photographer.take(QStringLiteral("own-pictures"));

  window.findChild<NetworkExport*>()->write(*window.controller().current(), NetworkFormat::Onnx, network);
  waitFor("the export", [&] { return QFile::exists(network); });
  photographer.drop(network);
  waitForButton(window, "network.open");
  photographer.takeDialog("network.dialog", QStringLiteral("own-network"));
  window.findChild<QWidget*>(QStringLiteral("network.dialog"))->close();
}

}  // namespace hessianlab
