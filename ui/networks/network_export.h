// SPDX-License-Identifier: GPL-3.0-or-later
// A run's network as a file for other programs: asks where to, and writes it in the background. GUI thread only.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/jobs/job_pool.h"
#include "ui/runs/run.h"

namespace hessianlab {

class RunController;
class RunSources;

enum class NetworkFormat { Onnx, Safetensors, TorchScript };
inline constexpr NetworkFormat kNetworkFormats[] = {NetworkFormat::Onnx, NetworkFormat::Safetensors,
                                                    NetworkFormat::TorchScript};
QString titleOf(NetworkFormat format);   // "ONNX"
QString suffixOf(NetworkFormat format);  // "onnx"
QString helpOf(NetworkFormat format);

class NetworkExport : public QObject {
  Q_OBJECT
 public:
  // Both must outlive it.
  NetworkExport(RunController& controller, QWidget* window);
  ~NetworkExport() override;

  QString whyNot(const Run& run) const;                                   // empty: it can be exported
  void ask(const std::shared_ptr<const Run>& run, NetworkFormat format);  // where to
  void write(const Run& run, NetworkFormat format, const QString& path);

 Q_SIGNALS:
  void message(const QString& text);
  void failed(const QString& problem);

 private:
  struct Writing;
  void look();
  void makeSources();

  RunController& controller_;
  QWidget* window_;
  std::unique_ptr<RunSources> sources_;  // anew when all is written: they hold data sets
  std::vector<std::unique_ptr<Writing>> writing_;
  JobPool pool_;
};

}  // namespace hessianlab
