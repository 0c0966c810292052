using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>What tells a fact of a ledger from the others of its kind, and their order: an id, or the parts that make one together.</summary>
internal readonly record struct LedgerKey(string Id, Instant? At = null, LocalDate? From = null, LocalDate? To = null, int Number = 0, string Second = "") : IComparable<LedgerKey>
{
    public int CompareTo(LedgerKey other)
    {
        var order = string.CompareOrdinal(Id, other.Id);
        order = order != 0 ? order : Nullable.Compare(At, other.At);
        order = order != 0 ? order : Nullable.Compare(From, other.From);
        order = order != 0 ? order : Nullable.Compare(To, other.To);
        order = order != 0 ? order : Number.CompareTo(other.Number);
        return order != 0 ? order : string.CompareOrdinal(Second, other.Second);
    }

    /// <summary>Gives the parts that say something, for a reader.</summary>
    public override string ToString()
    {
        string?[] parts = [Id, Second, At?.ToString(), From is null ? null : Wording.Of(From.Value), To is null ? null : Wording.Of(To.Value), Number == 0 ? null : $"{Number}"];
        return string.Join('/', parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
