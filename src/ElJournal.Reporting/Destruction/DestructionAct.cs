using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Layout;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Reporting.Destruction;

/// <summary>Акт об уничтожении личных данных: what was destroyed, of whom, on what basis, after which terms, by whom. It holds none of it.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class DestructionAct
{
    /// <summary>Gets the name of the school, or its id.</summary>
    public required string School { get; init; }

    /// <summary>Gets the school year whose data they were.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>Gets when they were destroyed.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the clock of the school.</summary>
    public required SchoolClock Clock { get; init; }

    /// <summary>Gets on what basis: an order, the demand of a person.</summary>
    public required string Basis { get; init; }

    /// <summary>Gets who destroyed them.</summary>
    public required string MadeBy { get; init; }

    /// <summary>Gets of whom they were, by raw id; empty for everybody.</summary>
    public required ImmutableArray<string> People { get; init; }

    /// <summary>Gets the terms of storage that the regulation knows, those that nobody has set among them; default where no regulation was asked.</summary>
    public ImmutableArray<StorageTerm> Terms { get; init; }

    /// <summary>Gets what was destroyed, kind by kind.</summary>
    public required ImmutableArray<DestroyedPart> Parts { get; init; }

    /// <summary>Gets the copies of archives that the school has on record: those made before still hold what was destroyed in the store.</summary>
    public ImmutableArray<ArchiveCopy> Copies { get; init; } = [];

    /// <summary>Gets how many records the log has, before and after.</summary>
    public required int Records { get; init; }

    /// <summary>Gets the hash of the last record, which destruction leaves as it is.</summary>
    public required string Head { get; init; }

    /// <summary>Lays the act out.</summary>
    /// <returns>The document.</returns>
    public ReportDocument ToDocument() => new(new ReportBody
    {
        Facts =
        [
            new FactLine("year", "Учебный год", $"{Domain.Wording.Of(Year.First)} – {Domain.Wording.Of(Year.Last)}"),
            new FactLine("people", "Чьи данные", People.IsEmpty ? "всех" : string.Join(", ", People)),
            new FactLine("basis", "Основание", Basis),
            new FactLine("madeBy", "Кто уничтожил", MadeBy),
            new FactLine("head", "Журнал изменений", $"{RussianText.Count(Records, "запись", "записи", "записей")}, отпечаток последней {Head}"),
        ],
        Blocks =
        [
            new TableLayout<DestroyedPart>("destroyed", "Что уничтожено")
                .Key("what", "Что", static p => p.What, 34)
                .Count("count", "Сколько", static p => p.Count)
                .Text("records", "Записи журнала изменений", static p => NumbersText(p.Records), 46)
                .Of(Parts),
            .. TermsTable,
            .. CopiesTable,
            new DocumentBlock.Notes(
            [
                "Стёрты сами значения и их соли. Номера людей, отпечатки записей и обязательства остались: цепь журнала, корень архива и прежние доказательства верны по-прежнему.",
                "Копии хранилища и архивы, сделанные раньше, уничтоженное ещё содержат: копии уничтожьте, архивы составьте заново без этих значений (archive erase), корень у них останется прежним.",
            ]),
            new DocumentBlock.Signatures(["Уничтожил", "Председатель комиссии", "Член комиссии", "Член комиссии"], HasSeal: true, HasVisa: false),
        ],
    })
    {
        Report = "destruction-act",
        Title = "Акт об уничтожении личных данных",
        Clauses = [],
        School = School,
        AsOf = At,
        AsOfLocal = Clock.LocalOf(At),
    };

    private ImmutableArray<DocumentBlock> TermsTable => Terms.IsDefault ? [] :
    [
        new TableLayout<StorageTerm>("terms", "Сроки хранения")
            .Key("clause", "Пункт", static t => $"{t.Act} {t.Clause.Id}", 24)
            .Text("term", "Срок", static t => t.Value ?? "не определён", 14)
            .Text("end", "Истёк", t => t.EndOf(Year) is { } day ? Domain.Wording.Of(day) : "", 12)
            .Text("source", "Кем установлен", static t => t.Source ?? (t.Value is null ? "" : "актом"), 30)
            .Of(Terms),
    ];

    private ImmutableArray<DocumentBlock> CopiesTable => Copies.IsEmpty ? [] :
    [
        new TableLayout<ArchiveCopy>("copies", "Архивные копии на учёте")
            .Key("archive", "Архив", static c => c.Archive.Value, 30)
            .Text("medium", "Носитель", static c => c.Medium, 18)
            .Text("room", "Помещение", static c => c.Room, 18)
            .Date("made", "Сделана", c => c.MadeAt is { } at ? Clock.DateOf(at) : null)
            .Text("fate", "Уничтожена, заменена: когда", static _ => null, 24)
            .Of(Copies),
    ];

    /// <summary>Numbers in runs: <c>3–5, 9</c>.</summary>
    private static string NumbersText(ImmutableArray<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
            {
                runs[^1] = (runs[^1].First, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        return string.Join(", ", runs.Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First}–{r.Last}"));
    }
}
