using System.IO.Compression;
using System.Xml.Linq;
using ElJournal.Packages.Tests.Support;

namespace ElJournal.Packages.Tests;

/// <summary>What a vendor finds in a package before writing a line.</summary>
[Collection(PackedTestSet.Name)]
public sealed class PackageTests(PackedFixture packed)
{
    private static readonly string[] OfTheSolution = ["ElJournal.Domain", "ElJournal.Rules", "ElJournal.Import", "ElJournal.Reporting", "ElJournal.Archive", "ElJournal.Testing"];

    public static TheoryData<string> Packages { get; } = NRulesPackage.SkipReason is null ? [.. OfTheSolution, NRulesPackage.Id] : [.. OfTheSolution];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Contents_AreLibraryDocumentationReadmeAndIcon(string package)
    {
        using var file = Open(package, "nupkg");
        var names = file.Entries.Select(e => e.FullName).ToList();

        Assert.Contains($"lib/net10.0/{package}.dll", names);
        Assert.Contains($"lib/net10.0/{package}.xml", names);
        Assert.Contains("PACKAGE.md", names);
        Assert.Contains("icon.png", names);
        using var symbols = Open(package, "snupkg");
        Assert.Contains(symbols.Entries, e => e.FullName == $"lib/net10.0/{package}.pdb");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Metadata_SayWhatItIsAndByWhichLicence(string package)
    {
        using var file = Open(package, "nupkg");
        using var stream = file.GetEntry($"{package}.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string ValueOf(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

        Assert.Equal(packed.Version, ValueOf("version"));
        Assert.Equal("MIT", ValueOf("license"));
        Assert.Equal("PACKAGE.md", ValueOf("readme"));
        Assert.Equal("icon.png", ValueOf("icon"));
        Assert.Matches("[а-я]{4}", ValueOf("description"));
        Assert.NotEqual("", ValueOf("tags"));
    }

    // A package that wanted a sister of another version could not be restored from the same folder.
    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Sisters_AreOfTheSamePack(string package)
    {
        using var file = Open(package, "nupkg");
        using var stream = file.GetEntry($"{package}.nuspec")!.Open();
        var sisters = XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "dependency" && ((string)e.Attribute("id")!).StartsWith("ElJournal.", StringComparison.Ordinal));

        Assert.All(sisters, sister => Assert.Equal(packed.Version, (string)sister.Attribute("version")!));
    }

    private ZipArchive Open(string package, string extension) => ZipFile.OpenRead(Path.Combine(PackedFixture.Packages, $"{package}.{packed.Version}.{extension}"));
}
