using System.Runtime.CompilerServices;

namespace LeYe.Portal.Components;

/// <summary>The kit refuses what would not be accessible at the first render, so no page with it can be shown.</summary>
internal static class Misuse
{
    /// <summary>Demands a text that says something.</summary>
    public static void DemandText(string? value, string component, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new InvalidOperationException($"{component} needs {parameter}.");
    }

    /// <inheritdoc cref="DemandText(string?, string, string)"/>
    public static void DemandText(string? value, [InterpolatedStringHandlerArgument(nameof(value))] ref MisuseSentence component, string parameter)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new InvalidOperationException($"{component.ToStringAndClear()} needs {parameter}.");
    }

    public static void Demand(bool holds, string sentence)
    {
        if (!holds)
            throw new InvalidOperationException(sentence);
    }

    /// <inheritdoc cref="Demand(bool, string)"/>
    public static void Demand(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref MisuseSentence sentence)
    {
        if (!holds)
            throw new InvalidOperationException(sentence.ToStringAndClear());
    }

    /// <summary>Extra attributes may only carry data for a script; anything else would pass by the contract.</summary>
    public static void DemandDataOnly(IReadOnlyDictionary<string, object>? attributes, string component)
    {
        foreach (var name in attributes?.Keys ?? [])
            Demand(name.StartsWith("data-", StringComparison.Ordinal), $"{component} does not take the attribute {name}.");
    }
}
