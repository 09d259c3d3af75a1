// SPDX-License-Identifier: GPL-3.0-or-later
// What the person has set in the window: the experiment to train, how its twin differs, and how to look at it (norm,
// ε). Every change goes through here, is checked by the engine's own validation, and can be undone.
//
// GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <functional>
#include <optional>
#include <vector>

#include "model/formats/config.h"
#include "model/questions/attack_choice.h"
#include "ui/parts/sample_selection.h"

namespace hessianlab {

struct LabSettings {
  ExperimentConfig config;
  Norm norm = Norm::Linf;
  double epsilonLinf = 0.1;  // inputs are in [0,1]
  double epsilonL2 = 1.0;
  Choice twin{"none", {}};  // the regularizer of the run beside this one, which differs in nothing else
  double epsilon() const { return norm == Norm::L2 ? epsilonL2 : epsilonLinf; }
  bool operator==(const LabSettings&) const = default;
};

class LabDocument : public QObject {
  Q_OBJECT
 public:
  LabDocument(Catalogues catalogues, ExperimentConfig config, QObject* parent = nullptr);

  const Catalogues& catalogues() const { return catalogues_; }
  const LabSettings& settings() const { return settings_; }
  const ExperimentConfig& config() const { return settings_.config; }
  QUndoStack& undoStack() { return undoStack_; }
  AttackChoice attack(std::string text) const;     // at the present norm and ε, with the seed of the training
  SampleSelection& samples() { return samples_; }  // which test samples are looked at; not undone

  // Sets "regularizer.strength" and the like. Where the engine refuses the value, nothing changes and refused() says
  // why. Changing to a data set that the network cannot read also changes the network. A setting of a section
  // that its laboratory does not have changes nothing.
  void set(const std::string& key, const ParameterValue& value);
  // A whole configuration at once (a preset). `what` is the text of the undo step.
  void replaceConfig(const ExperimentConfig& config, const QString& what);
  // Makes these operations the network (JSON, model/nn/own_layers.h); one undo step.
  void setLayers(const std::string& layers);
  // Settings, norm and ε as they were at some time.
  void replaceSettings(const LabSettings& settings, const QString& what) { push(settings, what, {}); }
  // Makes these the data set (dataset.points), whatever it was before; one undo step called `what`.
  void setPaintedPoints(PaintedPoints points, const QString& what);
  void setNorm(Norm norm);
  void setEpsilon(double epsilon);
  // Complete experiments that say how strong a penalty suits which data: the presets.
  void setExamples(std::vector<ExperimentConfig> examples) { examples_ = std::move(examples); }
  // The twin's regularizer. Another name takes the values of the run where it has that one too, else those that suit
  // the data, else its catalogue's.
  void setTwin(const std::string& name);
  void setTwin(const std::string& parameter, const ParameterValue& value);
  // Where `own`, the regularizer of the run, is the twin's, too, the twin gets another: a penalty that suits the data
  // beside none, and none beside a penalty.
  void distinguishTwin(const Choice& own);
  // The run with a penalty, the one it has or one that suits the data, and the twin without any.
  void setWithAndWithout();
  double largestEpsilon() const;  // of the slider, for the present norm and data

  // Ends a slider drag: the next change of the same setting is an undo step of its own.
  void endGesture() { ++gesture_; }

  bool planar() const;   // the data set is made of points of the plane
  bool painted() const;  // those that somebody painted

 Q_SIGNALS:
  void configChanged();
  void attackChanged();  // norm or ε
  void twinChanged();    // the twin's regularizer
  void refused(const QString& message);

 private:
  friend class ChangeSettings;
  Choice suited(const std::string& regularizer) const;  // to the data that are set
  Choice suitedPenalty() const;
  void pushTwin(Choice twin, const QString& what, const std::string& mergeKey);
  void push(const LabSettings& next, const QString& what, const std::string& mergeKey);
  void apply(const LabSettings& settings);
  void fitNetworkToData(ExperimentConfig& config) const;  // which differs in the data from the present one
  void followData(LabSettings& next) const;
  bool attempt(const std::function<void()>& change);

  Catalogues catalogues_;
  std::vector<ExperimentConfig> examples_;
  LabSettings settings_;
  QUndoStack undoStack_;
  SampleSelection samples_;
  PaintedPoints lastPainted_;  // come back when the painted set is chosen again
  int gesture_ = 0;
};

// The data set of `config` is one of points of the plane.
bool isPlanar(const Catalogues& catalogues, const ExperimentConfig& config);

}  // namespace hessianlab
