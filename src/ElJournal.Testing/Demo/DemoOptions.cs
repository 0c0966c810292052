namespace ElJournal.Testing.Demo;

/// <summary>Параметры демонстрационной школы: size, seed and regulation.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record DemoOptions
{
    /// <summary>Least number of pupils: two small classes.</summary>
    public const int MinPupils = 30;

    /// <summary>Greatest number of pupils.</summary>
    public const int MaxPupils = 20_000;

    /// <summary>Gets the number of pupils over the year, <see cref="MinPupils"/> to <see cref="MaxPupils"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Pupils
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MinPupils);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxPupils);
            field = value;
        }
    } = 100;

    /// <summary>Gets the seed: the same seed, size, zone and regulation give the same school to the byte.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Gets the id of the regulation whose violations are seeded and expected; one of <see cref="DemoSchool.Regulations"/>.</summary>
    public string Regulation { get; init; } = DemoSchool.Lenskaya;

    /// <summary>Gets the tzdb id of the school's time zone; null for that of the school whose act it is.</summary>
    public string? TimeZone { get; init; }
}
