using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Input;

/// <summary>The tables of examples that belong to a pack: shipped with it, or files beside it.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="HasPlace">Whether there is a place for them at all; a school's pack need not have one.</param>
internal sealed record PackExamples(ImmutableArray<ExampleTable> Tables, bool HasPlace)
{
    private const string Folder = "examples";
    private const int MaxBytes = 1 << 20;

    /// <summary>Reads the tables of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="name">What the user called it by: an id or a file.</param>
    /// <returns>The tables, or all defects of all of them.</returns>
    internal static Result<PackExamples> Read(RegulationPack pack, string name)
    {
        if (PackLibrary.Standard.Find(name) is not null)
        {
            return new Result<PackExamples>(new PackExamples(ExampleLibrary.Of(pack.Id), HasPlace: true));
        }

        var beside = Path.GetDirectoryName(Path.GetFullPath(name))!;
        string[] places = [Path.Combine(beside, pack.Id, Folder), Path.Combine(beside, Folder)];
        if (Array.Find(places, Directory.Exists) is not { } place)
        {
            return new Result<PackExamples>(new PackExamples([], HasPlace: false));
        }

        var bag = new DefectBag();
        var tables = Directory.EnumerateFiles(place, "*.md").Order(StringComparer.Ordinal).Select(path => bag.Take(ReadTable(path))).OfType<ExampleTable>().ToImmutableArray();
        return bag.IsEmpty ? new Result<PackExamples>(new PackExamples(tables, HasPlace: true)) : new Result<PackExamples>([.. bag.Defects]);
    }

    private static Result<ExampleTable> ReadTable(string path)
    {
        try
        {
            return new FileInfo(path).Length > MaxBytes
                ? new Result<ExampleTable>([new Defect(HostDefects.PackTooLarge, default, path)])
                : ExampleTableReader.Read(File.ReadAllText(path), Path.GetFileName(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Result<ExampleTable>([new Defect(HostDefects.CannotRead, default, path)]);
        }
    }
}
