// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of one attack of the catalogue, folded away: one control for each parameter. GUI thread only.
#pragma once

#include <QWidget>
#include <string>

#include "model/base/catalogue.h"

namespace hessianlab {

class AttackSettings : public QWidget {
  Q_OBJECT
 public:
  // `attack` must outlive this. Inputs are called "robustness.setting.NAME.KEY".
  explicit AttackSettings(const CatalogueEntry& attack, QWidget* parent = nullptr);

  // "pgd", or "pgd:steps=100": what differs from the default, as evaluations and the command line read it.
  std::string text() const;

 Q_SIGNALS:
  void changed();

 private:
  const CatalogueEntry& attack_;
  ParameterSet edited_;  // only what differs from the defaults
};

}  // namespace hessianlab
