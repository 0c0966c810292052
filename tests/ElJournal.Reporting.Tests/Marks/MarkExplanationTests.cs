using System.Text;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Marks;
using NodaTime;

namespace ElJournal.Reporting.Tests.Marks;

/// <summary>Explanations under every policy that leaves a trace in them, as one text that somebody has read with a pencil in hand.</summary>
public sealed class MarkExplanationTests
{
    private static readonly PupilId Pupil = PupilId.Parse("П1");
    private static readonly JournalId Algebra = JournalId.Parse("Алгебра");
    private static readonly StudyPeriod Quarter = new(PeriodId.Parse("I"), PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 28));

    [Fact]
    public void Lines_EveryPolicy_IsTheApprovedText()
    {
        var text = new StringBuilder();
        Add("обычный набор", "ответ на уроке 5; контрольная работа 4; домашняя работа 5/3 вес 1.5; тест осв; самостоятельная работа 4", d => d);
        Add("среднее арифметическое", "ответ на уроке 5; контрольная работа 3; тест 4", d => d with { AveragingModel = AveragingModel.Arithmetic });
        Add("по видам работ", "контрольная работа 3; контрольная работа 4; ответ на уроке 5; ответ на уроке 5; ответ на уроке 4", d => d with { AveragingModel = AveragingModel.CategoryMeanWeighted });
        Add("двойная как две", "ответ на уроке 5/3; ответ на уроке 4; тест 4", d => d with { DoubleMarkPolicy = DoubleMarkPolicy.TwoMarksSplitWeight });
        Add("пересдача заменяет", "контрольная работа 2; >контрольная работа 4; ответ на уроке 5; тест 4; >тест 5; >тест 3", d => d with { RetakePolicy = RetakePolicy.Replace });
        Add("среднее попыток", "контрольная работа 2; >контрольная работа 5; ответ на уроке 5; ответ на уроке 4", d => d with { RetakePolicy = RetakePolicy.Mean });
        Add("лучшая попытка", "контрольная работа 4; >контрольная работа 3; ответ на уроке 5; ответ на уроке 4", d => d with { RetakePolicy = RetakePolicy.Best });
        Add("обе попытки", "контрольная работа 2; >контрольная работа 4; ответ на уроке 5", d => d);
        Add("пропуск контрольной становится отметкой", "контрольная работа долг; ответ на уроке 5; ответ на уроке 4", d => d with { AbsentAtControl = AbsentAtControl.DebtThenMark(2, 7) });
        Add("пропуск контрольной закрывает период", "контрольная работа долг; ответ на уроке 5; ответ на уроке 4; ответ на уроке 4", d => d with { AbsentAtControl = AbsentAtControl.BlocksPeriodMark });
        Add("спорная, решает учитель", "ответ на уроке 5; ответ на уроке 4; тест 4; ответ на уроке 5", d => d with { ContestedZone = new ContestedZone(0.15m, ContestedTieBreaker.Teacher) });
        Add("спорная, решает последняя контрольная", "ответ на уроке 5; контрольная работа 4; контрольная работа 5; тест 4", d => d with { ContestedZone = new ContestedZone(0.15m, ContestedTieBreaker.LastControl) });
        Add("двойка закрывает пятёрку", "ответ на уроке 2 вес 0.1; тест 5; тест 5; контрольная работа 5", d => d with { NoTopMarkIfAnyFail = TopMarkPolicy.On });
        Add("округление перед сравнением", "ответ на уроке 4 вес 2; ответ на уроке 3; ответ на уроке 4 вес 0", d => d with { RoundBeforeCompare = CompareRounding.HalfUp(2), LowerBounds = LowerBounds.Of((3, 2.5m), (4, 3.67m), (5, 4.5m)) });
        Add("показанное обманывает", "ответ на уроке 4 вес 2; ответ на уроке 3; ответ на уроке 4 вес 0", d => d with { LowerBounds = LowerBounds.Of((3, 2.5m), (4, 3.67m), (5, 4.5m)) });
        Add("граница не входит", "ответ на уроке 5; ответ на уроке 4; тест 5; тест 4", d => d with { BoundInclusive = false });
        Add("сумма весов 0", "ответ на уроке 5 вес 0; ответ на уроке 4 вес 0; тест 4 вес 0", d => d);
        Add("сумма весов 0, среднее арифметическое", "ответ на уроке 5 вес 0; ответ на уроке 4 вес 0; тест 4 вес 0", d => d with { ZeroWeightPolicy = ZeroWeightPolicy.ArithmeticMean });
        Add("вне шкалы", "ответ на уроке 5; тест 7; тест 4", d => d);
        Add("вид без веса", "ответ на уроке 5; проект 4; тест 4", d => d with { UnknownKindWeight = UnknownKindWeight.Error });
        Add("зачёт", "зачётная работа зач; зачётная работа незач; зачётная работа зач", d => d with
        {
            Scale = MarkingScale.PassFail,
            LowerBounds = LowerBounds.None,
            LearningLevelCoefficients = new LearningLevelCoefficients(0),
        });
        Add("отметок нет", "ответ на уроке осв", d => d with { MinMarks = [] });
        Approved.Check("mark-explanations", text.ToString());

        void Add(string title, string works, Func<MarkRulesDraft, MarkRulesDraft> change)
        {
            var marks = Marks(works);
            var outcome = change(MarkPresets.Usual.ToDraft()).Build().Value.Judge(marks.Of(Pupil).Value);
            text.Append(text.Length == 0 ? "" : "\n").Append("== ").Append(title).Append('\n');
            foreach (var line in MarkExplanation.Lines(outcome, marks))
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static SubjectMarks Marks(string works)
    {
        var builder = new SchoolYearRecordBuilder(new SchoolRegisterBuilder(new School(SchoolId.Parse("S"), DateTimeZoneProviders.Tzdb["Europe/Moscow"])) { Year = SchoolYear.Around(Quarter.First) }
            .Add(Pupil)
            .Add(Quarter)
            .Add(new SchoolClass(ClassId.Parse("7А"), 7))
            .Add(new Enrolment(Pupil, ClassId.Parse("7А"), DateSpan.Always))
            .Add(new Journal(Algebra) { Subject = "Алгебра", Class = ClassId.Parse("7А") }));
        var (number, first) = (0, default(AssessmentId?));
        foreach (var item in works.Split("; "))
        {
            var (isRetake, words) = (item[0] == '>', item.TrimStart('>').Split(' '));
            var weight = words is [.., "вес", var own] ? own : null;
            var rest = weight is null ? words : words[..^2];
            var id = AssessmentId.Parse($"Р{++number}");
            first = isRetake ? first : id;
            builder.Add(new Assessment(id, Algebra, null, Quarter.First.PlusDays(number))
            {
                Kind = string.Join(' ', rest[..^1]),
                Weight = weight is null ? null : MarkWeight.TryParse(weight, out var value) ? value : throw new FormatException(weight),
                RetakeOf = isRetake ? first : null,
            });
            builder.Add(new MarkEntry(id, Pupil, CellCodes.TryParseMark(rest[^1], out var cell) ? cell : throw new FormatException(rest[^1])));
        }

        return SubjectMarks.Of(builder.Build().Value, Algebra, Quarter);
    }
}
