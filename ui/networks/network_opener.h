// SPDX-License-Identifier: GPL-3.0-or-later
// Brings networks from files into the window: asks for a file, has it read and confirmed, and shows the run that it
// becomes. GUI thread only.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <utility>
#include <vector>

#include "model/base/section.h"
#include "viz/base/theme.h"

class QWidget;

namespace hessianlab {

class LabDocument;
class NetworkDialog;
class RunController;
class RunList;
class WorkspaceRuns;

class NetworkOpener : public QObject {
  Q_OBJECT
 public:
  // All must outlive it.
  NetworkOpener(LabDocument& document, RunList& list, RunController& controller, WorkspaceRuns& workspace,
                QWidget* window);

  void ask();                      // which file
  void open(const QString& path);  // ONNX, safetensors, or the folder of a run or a file in one
  // The data of their own that a person opened before, with their titles.
  void offerData(std::function<std::vector<std::pair<QString, Choice>>()> ownData) { ownData_ = std::move(ownData); }
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void message(const QString& text);
  void failed(const QString& problem);

 private:
  void openFile(const QString& path);
  void show(const QString& folder);

  LabDocument& document_;
  RunList& list_;
  RunController& controller_;
  WorkspaceRuns& workspace_;
  QWidget* window_;
  std::function<std::vector<std::pair<QString, Choice>>()> ownData_;
  QPointer<NetworkDialog> dialog_;
  Theme theme_;
};

}  // namespace hessianlab
