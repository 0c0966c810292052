using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Benchmarks.Marks;

/// <summary>The marks of a school year: 1,000 pupils × 12 subjects × 60 marks, the same for every run.</summary>
internal sealed class SchoolYearOfMarks
{
    internal const int Sets = 1_000 * 12;
    internal const int MarksInSet = 60;

    private static readonly ImmutableArray<(string Kind, int Weight)> Kinds =
        [("ответ на уроке", 1), ("ответ на уроке", 1), ("домашняя работа", 1), ("самостоятельная работа", 2), ("тест", 2), ("контрольная работа", 3)];

    internal SchoolYearOfMarks()
    {
        var random = new Random(20230901);
        for (var set = 0; set < Sets; set++)
        {
            var weighted = new WeightedMark[MarksInSet];
            var plain = new (double Mark, double Weight)[MarksInSet];
            var recorded = ImmutableArray.CreateBuilder<WorkCell>(MarksInSet);
            var byKind = ImmutableArray.CreateBuilder<WorkCell>(MarksInSet);
            for (var i = 0; i < MarksInSet; i++)
            {
                var mark = random.Next(2, 6);
                var (kind, weight) = Kinds[random.Next(Kinds.Length)];
                weighted[i] = WeightedMark.Of(mark, weight);
                plain[i] = (mark, weight);
                var cell = new WorkCell(Cell.Of(MarkValue.Of(mark)), new LocalDate(2023, 9, 1).PlusDays(4 * i)) { Kind = kind };
                byKind.Add(cell);
                recorded.Add(cell with { Weight = MarkWeight.OfHundredths(weight * 100) });
            }

            Weighted[set] = weighted;
            Plain[set] = plain;
            Recorded[set] = PupilMarks.Create(recorded.MoveToImmutable()).Value;
            ByKind[set] = PupilMarks.Create(byKind.MoveToImmutable()).Value;
        }
    }

    internal WeightedMark[][] Weighted { get; } = new WeightedMark[Sets][];

    internal (double Mark, double Weight)[][] Plain { get; } = new (double, double)[Sets][];

    /// <summary>Gets the marks with a weight on record each.</summary>
    internal PupilMarks[] Recorded { get; } = new PupilMarks[Sets];

    /// <summary>Gets the marks whose weights the rules give.</summary>
    internal PupilMarks[] ByKind { get; } = new PupilMarks[Sets];
}
