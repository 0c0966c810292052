using ElJournal.Domain.Interchange.Writing;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>A part of <c>school.json</c>: a single fact, or a list of facts of one kind.</summary>
internal abstract class RegisterSection(FactKind<RegisterReceiver> kind, bool isList)
{
    /// <summary>Gets the kind of its facts; the name of the kind is the name of the property.</summary>
    internal FactKind<RegisterReceiver> Kind { get; } = kind;

    /// <summary>Gets a value indicating whether the section is a list, which may be left out; a single fact must be there.</summary>
    internal bool IsList { get; } = isList;

    /// <summary>Writes its facts: a single one where it stands, those of a list on a line each.</summary>
    internal abstract void Write(RegisterContent content, FactLines lines);
}

/// <summary>A part of <c>school.json</c> with the type of its facts.</summary>
internal sealed class RegisterSection<TFact>(FactKind<RegisterReceiver, TFact> kind, bool isList, Func<RegisterContent, IEnumerable<TFact>> facts) : RegisterSection(kind, isList)
    where TFact : class
{
    internal override void Write(RegisterContent content, FactLines lines)
    {
        var separator = "\n"u8;
        var any = false;
        foreach (var fact in facts(content))
        {
            if (IsList)
            {
                lines.Write(separator);
                separator = ",\n"u8;
                any = true;
            }

            lines.Write(kind, fact);
            lines.FlushFull();
        }

        lines.Write(any ? "\n"u8 : []);
    }
}
