using ElJournal.Domain.Defects;
using ElJournal.Rules.Mutations;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Input;

/// <summary>The list of equivalent mutants that belongs to a pack: shipped with it, or a file beside its examples.</summary>
internal static class PackEquivalents
{
    private const string FileName = "equivalents.md";
    private const int MaxBytes = 1 << 20;

    /// <summary>Reads the list of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="name">What the user called it by: an id or a file.</param>
    /// <returns>The list, empty where there is none; or all its defects.</returns>
    internal static Result<IReadOnlyList<Equivalent>> Read(RegulationPack pack, string name)
    {
        if (PackLibrary.Standard.Find(name) is not null)
        {
            return new Result<IReadOnlyList<Equivalent>>(EquivalentLibrary.Of(pack.Id));
        }

        var beside = Path.GetDirectoryName(Path.GetFullPath(name))!;
        string[] places = [Path.Combine(beside, pack.Id, FileName), Path.Combine(beside, FileName)];
        if (Array.Find(places, File.Exists) is not { } path)
        {
            return new Result<IReadOnlyList<Equivalent>>(Array.Empty<Equivalent>());
        }

        try
        {
            return new FileInfo(path).Length > MaxBytes
                ? new Result<IReadOnlyList<Equivalent>>([new Defect(HostDefects.PackTooLarge, default, path)])
                : EquivalentReader.Read(File.ReadAllText(path), FileName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Result<IReadOnlyList<Equivalent>>([new Defect(HostDefects.CannotRead, default, path)]);
        }
    }
}
