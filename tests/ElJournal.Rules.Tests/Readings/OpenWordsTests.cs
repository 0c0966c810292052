using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Every open word of the acts has a reading, and every reading decides something or says why it cannot.</summary>
public sealed class OpenWordsTests
{
    private const string DecidesNothing = "на выводы не влияет";

    /// <summary>Readings by which reports reckon their figures; the tests of reports try each option.</summary>
    private static readonly Reading[] OfReports = [ClauseReadings.Participation, ClauseReadings.OneMark, ClauseReadings.FamilyActivity, ClauseReadings.JournalFinished, ClauseReadings.Newcomers];

    /// <summary>Gets the open words, in the order of the list, with the names of their readings: <c>saki 7: saki-7 saki-7-works</c>.</summary>
    private static List<(string Word, string[] Readings)> List =>
    [
        .. File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "tests", "ElJournal.Rules.Tests", "Readings", "Data", "open-words.txt"))
            .Select(line => line.Split(": "))
            .Select(parts => (parts[0], parts[1].Split(' '))),
    ];

    [ClauseListSourceFact]
    public void List_AgainstTheWordsReceived_IsTheSame()
    {
        var rows = File.ReadLines(Path.Combine(ClauseListFiles.Received, "interpretations.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[1] is not ("name" or "pack"))
            .Select(cells => cells.Length == 6 ? cells[1] : $"{cells[1]} {cells[2]}");

        Assert.Equal(rows, List.Select(l => l.Word).Where(word => word != "own"));
    }

    [Fact]
    public void Words_OfTheList_EachHaveTheirReadings() =>
        Assert.Empty(List.SelectMany(l => l.Readings.Where(id => KnownReadings.Find(id) is null).Select(id => $"{l.Word}: {id}")));

    [Fact]
    public void Readings_Known_EachAnswerAWordOfTheList() =>
        Assert.Empty(KnownReadings.All.Select(r => r.Id).Except(List.SelectMany(l => l.Readings)));

    [Fact]
    public void Readings_Known_DecideSomethingOrSayWhyTheyCannot()
    {
        var decisive = Decisive.ToHashSet();

        Assert.Empty(KnownReadings.All.Where(r => decisive.Contains(r) == r.Why.Contains(DecidesNothing, StringComparison.Ordinal)));
    }

    /// <summary>Gets what a verdict, a right or a figure rests on: words of norms, due moments, variants of bindings, norms of access, reports.</summary>
    private static IEnumerable<Reading> Decisive =>
    [
        .. NormCatalog.Standard.All.SelectMany(n => n.Readings),
        .. Packs.SelectMany(p => p.Bindings).SelectMany(b => b.Editions.SelectMany(b.ReadingsOf)),
        .. Packs.SelectMany(p => p.Access).SelectMany(n => n.Under).Select(u => u.Reading),
        KnownReadings.Outage,
        .. OfReports,
    ];

    private static IEnumerable<RegulationPack> Packs => PackLibrary.Standard.Ids.Select(id => PackLibrary.Standard.Get(id).Value);
}
