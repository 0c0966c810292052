using System.Collections.Immutable;
using ElJournal.Domain.Materials;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материал на странице.</summary>
/// <param name="Address">Where the material is: its file is got, and it is changed there.</param>
/// <param name="Version">The version shown.</param>
/// <param name="Content">What it is.</param>
/// <param name="Facts">What else is to be said of it, in words.</param>
/// <param name="Recorded">Who entered it, and when; null when not recorded.</param>
/// <param name="MayChange">Whether who looks may revise or withdraw it.</param>
public sealed record MaterialItem(string Address, int Version, MaterialContent Content, ImmutableArray<string> Facts, string? Recorded, bool MayChange)
{
    /// <summary>Gets where the file is got.</summary>
    public string FilePath => $"{Address}/file";
}
