/* For Wine 8 alone, which lacks Windows' ICU: Qt then converts by itself. What follows ucnv_open is not called. */
#define EXPORT __declspec(dllexport)
#define NEVER(name) EXPORT void name(void) {}

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = 2; /* U_FILE_ACCESS_ERROR */
    return 0;
}

NEVER(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER(ucnv_cbFromUWriteUChars)
NEVER(ucnv_cbToUWriteUChars)
NEVER(ucnv_close)
NEVER(ucnv_fromUCountPending)
NEVER(ucnv_fromUnicode)
NEVER(ucnv_getAvailableName)
NEVER(ucnv_getFromUCallBack)
NEVER(ucnv_getMaxCharSize)
NEVER(ucnv_getName)
NEVER(ucnv_getStandardName)
NEVER(ucnv_getToUCallBack)
NEVER(ucnv_reset)
NEVER(ucnv_setFromUCallBack)
NEVER(ucnv_setToUCallBack)
NEVER(ucnv_toUCountPending)
NEVER(ucnv_toUnicode)

EXPORT int ucnv_countAvailable(void)
{
    return 0;
}
