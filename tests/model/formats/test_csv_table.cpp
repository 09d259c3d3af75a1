// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in text form: separators, decimal commas, headers, quotes, the column of the classes, and what is refused.
#include <QtTest>

#include "model/formats/csv_table.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

using Words = std::vector<std::string>;
using Numbers = std::vector<double>;

class TestCsvTable : public QObject {
  Q_OBJECT

  static std::string refusal(const std::string& text, const std::string& label = "") {
    return messageOf([&] { parseCsv(text, label, "x.csv"); });
  }
  static bool says(const std::string& message, const char* words) {
    if (message.starts_with("x.csv") && message.find(words) != std::string::npos) return true;
    qWarning("%s", message.c_str());
    return false;
  }

 private Q_SLOTS:
  void comma() {
    const CsvTable table = parseCsv("a,b,label\r\n1,2.5,cat\r\n-3e1, 4 ,dog\r\n", "", "x.csv");
    QVERIFY(table.header && table.separator == ',' && !table.decimalComma);
    QCOMPARE(table.columns, (Words{"a", "b"}));
    QCOMPARE(table.labelColumn, std::string("label"));
    QCOMPARE(table.values, (Numbers{1, 2.5, -30, 4}));
    QCOMPARE(table.labels, (Words{"cat", "dog"}));
  }

  void semicolonWithDecimalComma() {
    const CsvTable table = parseCsv("\xef\xbb\xbfx;y;Art\n1,5;-2,25;\"A;B\"\n3;4;C\n", "", "x.csv");
    QVERIFY(table.separator == ';' && table.decimalComma && table.header);
    QCOMPARE(table.columns.front(), std::string("x"));
    QCOMPARE(table.values, (Numbers{1.5, -2.25, 3, 4}));
    QCOMPARE(table.labels, (Words{"A;B", "C"}));
  }

  void tabsWithoutHeader() {
    const CsvTable table = parseCsv("1\t2\t0\n\n3\t4\t1.0", "", "x.csv");
    QVERIFY(!table.header && table.rows == 2);
    QCOMPARE(table.columns, (Words{"column 1", "column 2"}));
    QCOMPARE(table.labels, (Words{"0", "1"}));
  }

  void quotesAndLines() {
    const CsvTable table = parseCsv("\"a \"\"b\"\"\",c,d\n1,2,\"x\ny\"\n3,4,z\n", "", "x.csv");
    QCOMPARE(table.columns.front(), std::string("a \"b\""));
    QCOMPARE(table.labels, (Words{"x\ny", "z"}));
    QVERIFY(says(refusal("a,b\n1,\"x\ny\n"), "line 2: a quote is not closed"));
    QVERIFY(says(refusal("a,b\n1,\"x\"y\n"), "line 2: letters follow a closed quote"));
  }

  void theColumnOfTheClasses() {
    const std::string first = "kind,x,y\nb,1,2\na,3,4\n";
    QCOMPARE(parseCsv(first, "", "x.csv").labels, (Words{"b", "a"}));
    QCOMPARE(parseCsv("name,x,y\nb,1,2\na,3,4\n", "", "x.csv").labelColumn, std::string("name"));  // the only text
    QCOMPARE(parseCsv("x,y,z\n1,2,7\n3,4,8\n", "", "x.csv").labelColumn, std::string("z"));        // the last
    QCOMPARE(parseCsv("x,y,z\n1,2,7\n3,4,8\n", "x", "x.csv").labelColumn, std::string("x"));
    QCOMPARE(parseCsv("1,2,7\n3,4,8\n", "2", "x.csv").labels, (Words{"2", "4"}));
    QVERIFY(says(refusal(first, "kin"), "has no column 'kin'; did you mean 'kind'?"));
    const CsvTable named = parseCsv("id,x,y,label\nq1,1,2,0\nq2,3,4,1\n", "", "x.csv");
    QCOMPARE(named.leftOut, Words{"id"});
    QCOMPARE(named.columns, (Words{"x", "y"}));
  }

  void refusals() {
    QVERIFY(says(refusal(""), "holds no rows"));
    QVERIFY(says(refusal("1,2,a\n3,b\n"), "line 2: has 2 cells, the first line has 3"));
    QVERIFY(says(refusal("x,y,label\n1,2,a\n1,n/a,b\n"), "line 3: 'n/a' in 'y' is no number"));
    QVERIFY(says(refusal("x,y,label\n1,2,a\n1,nan,b\n"), "'nan' in 'y' is no number"));
    QVERIFY(says(refusal("x,y,label\n1,2,a\n1,1e999,b\n"), "is no number"));
    QVERIFY(says(refusal("x,y,label\n1,2,a\n1,,b\n"), "line 3: the cell of 'y' is empty"));
    QVERIFY(says(refusal("x,y,label\n1,2,a\n1,2,\n"), "line 3: has no class in 'label'"));
    QVERIFY(says(refusal("one\ntwo\n"), "only one column"));
    QVERIFY(says(refusal("a,b\nc,d\n"), "no column of numbers"));
    QVERIFY(says(refusal(std::string("\0\0\0\0", 4)), "not a table in text form"));
    std::string wide;
    for (std::size_t i = 0; i <= kMostCsvColumns; ++i) wide += "1,";
    QVERIFY(says(refusal(wide), "more than 10000 cells"));
  }

  void classesAreInOrder() {
    QCOMPARE(classesOf({"10", "9", "10", "-1"}), (Words{"-1", "9", "10"}));
    QCOMPARE(classesOf({"b", "10", "9"}), (Words{"10", "9", "b"}));
  }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "test_csv_table.moc"
