using System.Reflection;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>One pack with everything wrong that can be wrong at once: each defect is told as if it were the only one.</summary>
public sealed class EverythingWrongTests
{
    private const string Folder = "tests/ElJournal.Rules.Tests/Packs/Data/";

    /// <summary>All packs with one defect, from the tests beside this one.</summary>
    private static readonly IReadOnlyList<string> Told =
    [
        .. new[] { BrokenFileTests.Broken, BrokenActTests.Broken, BrokenClauseTests.Broken, BrokenNormTests.Broken, BrokenVariantTests.Broken, BrokenEditionTests.Broken, BrokenChangeTests.Broken }
            .SelectMany(rows => rows)
            .Select(row => (string)row[1]),
    ];

    [Fact]
    public void Read_PackWithEverythingWrong_ListsAllAtOnce()
    {
        var defects = PackLibrary.Standard.Read(RepositoryFiles.ReadBytes(Folder + "everything-wrong.json"), "p.json").Defects.Select(d => d.Describe()).ToList();

        var text = string.Join('\n', defects).Replace(PackJson.Norms, "…нормы", StringComparison.Ordinal).Replace(PackJson.AllReadings, "…прочтения", StringComparison.Ordinal)
            .Replace(string.Join(", ", KnownCapabilities.All.Select(c => c.Id)), "…возможности", StringComparison.Ordinal) + "\n";
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(RepositoryFiles.Root, Folder, "everything-wrong.txt"), text);
        }

        Assert.Equal(RepositoryFiles.Read(Folder + "everything-wrong.txt"), text);
        Assert.True(defects.Count >= 30, $"Only {defects.Count}.");
        Assert.Distinct(defects);
    }

    [Fact]
    public void Broken_Packs_AreThirtyWaysAndMore() => Assert.True(Told.Distinct().Count() >= 30);

    [Fact]
    public void Codes_OfPacks_AreEachTriedHere()
    {
        var codes = typeof(PackDefects).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((DefectCode)f.GetValue(null)!).Id);
        var tried = Told.SelectMany(text => text.Split(": ")).Where(part => part.StartsWith("ELJ-", StringComparison.Ordinal));

        // D429, D432 and D446 need a norm or a base of their own, D431 stands with the rules of marks, and D420 is none of the reader's; each has a test.
        Assert.Equal(["ELJ-D420", "ELJ-D429", "ELJ-D431", "ELJ-D432", "ELJ-D446"], codes.Except(tried).Order(StringComparer.Ordinal));
    }
}
