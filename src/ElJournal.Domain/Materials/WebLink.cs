using System.Diagnostics.CodeAnalysis;

namespace ElJournal.Domain.Materials;

/// <summary>Ссылка: an address on the web that a browser may be sent to.</summary>
/// <remarks>
/// <para>An absolute address of http or https, of at most <see cref="MaxLength"/> characters, kept as it was given; nothing else is one, so that no link ever runs a script or opens a file. Compared ordinally; has no order.</para>
/// <para><c>default</c> is no link: its <see cref="Value"/> is the empty string and every fact refuses it. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct WebLink
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = 2000;

    private readonly string? value;

    private WebLink(string value) => this.value = value;

    /// <summary>Gets the address, exactly as it was given; the empty string for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>Makes a link of a text.</summary>
    /// <param name="value">The address.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is no address of http or https.</exception>
    public static WebLink Parse(string value) => TryParse(Preconditions.NotNull(value), out var link) ? link : throw new ArgumentException("Not an absolute address of http or https.", nameof(value));

    /// <summary>Makes a link of a text, or says that it is none.</summary>
    /// <param name="value">The address; may be null.</param>
    /// <param name="link">The link, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="value"/> is a link.</returns>
    public static bool TryParse([NotNullWhen(true)] string? value, out WebLink link)
    {
        var valid = value is { Length: <= MaxLength } && !value.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            && Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        link = valid ? new WebLink(value!) : default;
        return valid;
    }

    /// <summary>Gives the address.</summary>
    /// <returns>The same text as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
