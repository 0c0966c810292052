namespace ElJournal.Architecture.Tests;

/// <summary>Time is spoken of in NodaTime's words only. The banned symbols catch uses in bodies; this catches declared types too.</summary>
public sealed class DateTypeTests
{
    private static readonly HashSet<Type> Banned =
    [
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(TimeZoneInfo),
    ];

    public static TheoryData<string> Names => Libraries.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void PublicMembers_DateTypesOfThePlatform_AreAbsent(string library)
    {
        var found = Libraries.PublicTypes(library).SelectMany(Signatures.Visible).Where(part => Banned.Contains(part.Type));

        Check.None(found);
    }
}
