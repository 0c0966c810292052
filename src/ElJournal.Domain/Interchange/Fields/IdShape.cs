namespace ElJournal.Domain.Interchange.Fields;

/// <summary>The written form of every id.</summary>
internal static class IdShape
{
    internal static FieldShape Value { get; } = new("string", $"строка от 1 до {Preconditions.MaxIdLength} знаков без управляющих знаков и без пробелов по краям")
    {
        Brief = "идентификатор",
        MaxLength = Preconditions.MaxIdLength,
    };
}
