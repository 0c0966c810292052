using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange;

/// <summary>Отпечаток записи: the digest that a record's interchange folder would have, without writing one.</summary>
public static class RecordDigest
{
    /// <summary>Gives the digest of a record.</summary>
    /// <param name="source">The record, or another source of a school year.</param>
    /// <returns>64 hexadecimal digits, equal for equal facts.</returns>
    public static string Of(ISchoolYearSource source) => InterchangeWriter.Write(source, new Nowhere());

    private sealed class Nowhere : IInterchangeTarget
    {
        public Stream Create(string name) => Stream.Null;
    }
}
