// SPDX-License-Identifier: GPL-3.0-or-later
// Networks as files, in and out: the actions of the File menu and of the runs' menu.
#include <QAction>
#include <QMenu>

#include "ui/data/data_opening.h"
#include "ui/networks/network_export.h"
#include "ui/networks/network_opener.h"
#include "ui/runs/run_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"

namespace hessianlab {

void MainWindow::buildNetworks() {
  const auto note = [this](const QString& text) { status_->showNote(text); };
  networks_ = new NetworkOpener(document_, runList_, controller_, workspace_, this);
  connect(networks_, &NetworkOpener::message, this, note);
  connect(networks_, &NetworkOpener::failed, message_, &MessageBar::showError);
  networks_->offerData([this] {
    std::vector<std::pair<QString, Choice>> offers;
    for (const Choice& own : data_->recent().all())
      if (RecentData::isThere(own)) offers.emplace_back(data_->recent().title(own), own);
    return offers;
  });
  networkExport_ = new NetworkExport(controller_, this);
  connect(networkExport_, &NetworkExport::message, this, note);
  connect(networkExport_, &NetworkExport::failed, message_, &MessageBar::showError);
  auto* menu = findChild<RunMenu*>();
  connect(menu, &RunMenu::exportWanted, this, [this](const std::shared_ptr<const Run>& run, int format) {
    networkExport_->ask(run, kNetworkFormats[format]);
  });
  QStringList titles, helps;
  for (const NetworkFormat format : kNetworkFormats) {
    titles << tr("%1 …").arg(titleOf(format));
    helps << helpOf(format);
  }
  menu->offerNetworks(titles, helps, [this](const Run& run) { return networkExport_->whyNot(run); });
}

void MainWindow::addNetworkActions(QMenu& file) {
  auto* open = file.addAction(tr("Open &network …"), networks_, &NetworkOpener::ask);
  open->setObjectName(QStringLiteral("openNetwork"));
  open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
  open->setToolTip(tr("A network that was trained elsewhere: ONNX, safetensors, or a kept run"));
}

void MainWindow::addNetworkExports(QMenu& file) {
  QMenu* menu = file.addMenu(tr("Export networ&k"));
  menu->setObjectName(QStringLiteral("exportNetwork"));
  menu->setToolTipsVisible(true);
  for (const NetworkFormat format : kNetworkFormats) {
    auto* action = menu->addAction(tr("%1 …").arg(titleOf(format)), this, [this, format] {
      if (const auto run = controller_.currentRun()) networkExport_->ask(run, format);
    });
    action->setObjectName(QStringLiteral("exportNetwork.") + suffixOf(format));
    action->setToolTip(helpOf(format));
  }
}

}  // namespace hessianlab
