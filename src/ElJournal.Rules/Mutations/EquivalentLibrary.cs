using System.Text;

namespace ElJournal.Rules.Mutations;

/// <summary>The lists of equivalent mutants that stand beside the shipped packs.</summary>
public static class EquivalentLibrary
{
    /// <summary>Reads the list of a shipped pack.</summary>
    /// <param name="packId">Id of the pack.</param>
    /// <returns>The equivalents; none where the pack has no list.</returns>
    /// <exception cref="InvalidOperationException">A shipped list is broken; the message lists its defects.</exception>
    public static IReadOnlyList<Equivalent> Of(string packId)
    {
        ArgumentNullException.ThrowIfNull(packId);
        using var stream = typeof(EquivalentLibrary).Assembly.GetManifestResourceStream($"ElJournal.Rules.Packs.{packId}.equivalents.md");
        if (stream is null)
        {
            return [];
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return EquivalentReader.Read(reader.ReadToEnd(), packId + "/equivalents.md").Value;
    }
}
