using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>Makes rules and marks by chance: valid ones, with a bias to what is awkward.</summary>
internal static class RandomMarks
{
    internal static readonly string?[] Kinds = [null, "ответ на уроке", "Домашняя работа", "тест", Notation.Control, "неслыханное"];

    private static readonly string?[] Topics = [null, "Дроби", "Углы"];

    internal static MarkCase Case(Random random)
    {
        var rules = Rules(random);
        var asOf = random.Next(3) == 0 ? Notation.FirstDay.PlusDays(random.Next(25)) : (LocalDate?)null;
        var period = random.Next(3) == 0 ? new AttestationPeriod(PeriodKind.Quarter) { HoursPerWeek = random.Next(1, 6) } : null;
        return new MarkCase(rules, Cells(random, rules.Scale, random.Next(10)), asOf, period);
    }

    internal static MarkRules Rules(Random random)
    {
        var scale = One(random, [MarkingScale.Numeric(2, 5, 2, 4), MarkingScale.Numeric(1, 5, 2, 4), MarkingScale.Numeric(1, 10, 4, 7)]);
        var draft = new MarkRulesDraft
        {
            Scale = scale,
            AveragingModel = OneOf<AveragingModel>(random),
            KindWeights = Editions(random),
            UnknownKindWeight = random.Next(8) == 0 ? UnknownKindWeight.Error : UnknownKindWeight.Of(random.Next(3)),
            WeightOverride = WeightOverride.SchoolOnly,
            ZeroWeightPolicy = OneOf<ZeroWeightPolicy>(random),
            DoubleMarkPolicy = OneOf<DoubleMarkPolicy>(random),
            DisplayDigits = random.Next(5),
            LowerBounds = Bounds(random, scale),
            BoundInclusive = random.Next(2) == 0,
            RoundBeforeCompare = One(random, [CompareRounding.None, CompareRounding.None, CompareRounding.HalfUp(random.Next(5)), CompareRounding.Truncate(random.Next(5))]),
            TeacherDeviation = new TeacherDeviation(random.Next(2), random.Next(2)),
            ContestedZone = random.Next(2) == 0 ? ContestedZone.Off : new ContestedZone(random.Next(1, 5001) / 10_000m, OneOf<ContestedTieBreaker>(random)),
            NoTopMarkIfAnyFail = OneOf<TopMarkPolicy>(random),
            MinMarks = random.Next(2) == 0 ? [new MinMarksRow(PeriodKind.Quarter, 3)] : [new MinMarksRow(PeriodKind.Quarter, 5), new MinMarksRow(PeriodKind.Quarter, 2, 3)],
            ControlKinds = [Notation.Control],
            AbsentAtControl = One(random, [AbsentAtControl.Ignore, AbsentAtControl.BlocksPeriodMark, AbsentAtControl.DebtThenMark(random.Next(scale.Min, scale.Max + 1), random.Next(1, 15))]),
            RetakePolicy = One(random, [RetakePolicy.KeepBoth, RetakePolicy.Replace, RetakePolicy.Mean, RetakePolicy.Best, RetakePolicy.KeepBothRetakeWeight(random.Next(401) / 100m)]),
            RetakeAttempts = random.Next(4),
            YearModel = One(random, [YearModel.MeanOfPeriodMarks, YearModel.WithExam(random.Next(301) / 100m)]),
            YearTie = OneOf<YearTie>(random),
            NotAttestedInYear = One(random, [NotAttestedInYear.RequirePass, NotAttestedInYear.AsFail, NotAttestedInYear.SkipIfAtLeast(random.Next(1, 4))]),
            LearningLevelCoefficients = new LearningLevelCoefficients(random.Next(20), [.. Enumerable.Range(scale.Min, scale.Max - scale.Min + 1).Select(m => (m, (decimal)m * m))]),
            PercentDigits = random.Next(3),
        };
        return draft.Build().Value;
    }

    internal static ImmutableArray<WorkCell> Cells(Random random, MarkingScale scale, int count)
    {
        var cells = ImmutableArray.CreateBuilder<WorkCell>(count);
        for (var i = 0; i < count; i++)
        {
            cells.Add(new WorkCell(Cell(random, scale), Notation.FirstDay.PlusDays(random.Next(25)))
            {
                Work = AssessmentId.Parse($"Р{i}"),
                Kind = One(random, Kinds),
                Weight = Weight(random),
                RetakeOf = i > 0 && random.Next(4) == 0 ? AssessmentId.Parse($"Р{random.Next(i)}") : null,
                Topic = One(random, Topics),
            });
        }

        return cells.MoveToImmutable();
    }

    internal static MarkValue Mark(Random random, MarkingScale scale) => random.Next(6) == 0
        ? MarkValue.OfHundredths(random.Next(scale.Min * 100, (scale.Max * 100) + 1))
        : MarkValue.Of(random.Next(scale.Min, scale.Max + 1));

    internal static T One<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static MarkWeight? Weight(Random random) => random.Next(5) switch
    {
        0 => null,
        1 => MarkWeight.OfHundredths(random.Next(10_001)),
        2 => MarkWeight.OfHundredths(random.Next(2) * 10_000),
        _ => MarkWeight.OfHundredths(100 * random.Next(4)),
    };

    private static Cell Cell(Random random, MarkingScale scale) => random.Next(12) switch
    {
        0 => Journals.Cells.Cell.Double(Mark(random, scale), Mark(random, scale)),
        1 => Journals.Cells.Cell.Absent(OneOf<AbsenceReason>(random)),
        2 => One(random, [Journals.Cells.Cell.Debt, Journals.Cells.Cell.Exempt, Journals.Cells.Cell.NotAttested, Journals.Cells.Cell.Passed, Journals.Cells.Cell.Late]),
        3 when random.Next(8) == 0 => Journals.Cells.Cell.Of(MarkValue.Of(scale.Max + 1)),
        _ => Journals.Cells.Cell.Of(Mark(random, scale)),
    };

    private static ImmutableArray<KindWeightEdition> Editions(Random random)
    {
        var start = Notation.FirstDay.PlusDays(random.Next(1, 15));
        ImmutableArray<KindWeightEdition> editions = [Edition(random, random.Next(2) == 0 ? null : Notation.FirstDay), Edition(random, start), Edition(random, start.PlusDays(random.Next(1, 9)))];
        return editions[..random.Next(4)];
    }

    private static KindWeightEdition Edition(Random random, LocalDate? from) =>
        new(from, [.. Kinds.OfType<string>().SkipLast(1).Select(kind => (kind, One(random, [0m, 1m, 2m, 0.1m, 1.25m, 100m])))]);

    private static LowerBounds Bounds(Random random, MarkingScale scale) => random.Next(2) == 0
        ? LowerBounds.At(scale, One(random, [0.5m, 0.6m, 0.65m, 0.7m, 1m]))
        : LowerBounds.Of([.. Enumerable.Range(scale.Min + 1, scale.Max - scale.Min).Select(mark => (mark, mark - 1 + (random.Next(1, 10_001) / 10_000m)))]);

    private static T OneOf<T>(Random random)
        where T : struct, Enum => One(random, Enum.GetValues<T>());
}
