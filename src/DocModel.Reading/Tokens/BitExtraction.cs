#if NET
using System.Runtime.Intrinsics.X86;

namespace DocModel.Reading.Tokens;

/// <summary>Whether the processor gathers scattered bits (PEXT) sooner than shifts do.</summary>
internal static class BitExtraction
{
    private const int FirstFamilyInHardware = 0x19;

    /// <summary>AMD's processors before family 19h have the instruction and take it step by step (Fog, "Instruction tables").</summary>
    public static readonly bool IsFast = Bmi2.X64.IsSupported && (IsOfIntel() || Family() >= FirstFamilyInHardware);

    private static bool IsOfIntel() => X86Base.CpuId(0, 0) is (_, 0x756E_6547, 0x6C65_746E, 0x4965_6E69);

    private static int Family()
    {
        var signature = X86Base.CpuId(1, 0).Eax;
        return (signature >> 8 & 0xF) + (signature >> 20 & 0xFF);
    }
}
#endif
