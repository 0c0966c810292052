using ElJournal.Domain.People;

namespace ElJournal.Import.OneRoster;

/// <summary>A <c>sourcedId</c>: what it identifies is seen from the file in which it stands.</summary>
internal readonly record struct SourcedId : IComparable<SourcedId>
{
    private SourcedId(string value) => Value = value;

    internal string Value { get; }

    public int CompareTo(SourcedId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    /// <summary>Takes what any id of the domain may be, so that each can be made of it without further checks.</summary>
    internal static bool TryParse(string? text, out SourcedId id)
    {
        var isId = PersonId.TryParse(text, out _);
        id = isId ? new SourcedId(text!) : default;
        return isId;
    }
}
