// Written by scripts/embed-words. Change the catalogues and run it again.

extension Language {
    /// Those that have a catalogue.
    static let translated = [
        Language(
            code: "es", name: "Español",
            catalogue: Catalogue(
                language: "es",
                """
                \u{1E}  See '{0}' for detailed help.\u{1F}  Ayuda detallada: {0}\
                \u{1E}  See '{0}' for more information.\u{1F}  Más información: {0}\
                \u{1E} or \u{1F} o \
                \u{1E} · {0} ASAP\u{1F} · {0} urgentes\
                \u{1E} · {0} late\u{1F} · {0} atrasadas\
                \u{1E}(asks you to sign in)\u{1F}(pide iniciar sesión)\
                \u{1E}(default:\u{1F}(si se omite:\
                \u{1E}(it says nothing that can be shown)\u{1F}(no dice nada que se pueda mostrar)\
                \u{1E}(no subject)\u{1F}(sin asunto)\
                \u{1E}(values:\u{1F}(valores:\
                \u{1E}--all stands alone: it is every message.\u{1F}--all va solo: son todos los recados.\
                \u{1E}--caller or --number\u{1F}--caller o --number\
                \u{1E}0, or a number from 60 to 10,000,000\u{1F}0, o un número de 60 a 10,000,000\
                \u{1E}1 ASAP\u{1F}1 urgente\u{1F}{0} de urgentes\u{1F}{0} urgentes\
                \u{1E}1 ASAP, 2 today, 3 sometime, 4 call?\u{1F}1 urgente, 2 hoy, 3 cuando se pueda, 4 por decidir\
                \u{1E}1 account\u{1F}1 cuenta\u{1F}{0} de cuentas\u{1F}{0} cuentas\
                \u{1E}1 account declined.\u{1F}1 cuenta rechazada.\u{1F}{0} de cuentas rechazadas.\u{1F}{0} cuentas rechazadas.\
                \u{1E}1 account offered and not yet answered.\u{1F}1 cuenta ofrecida y aún sin respuesta.\u{1F}{0} de cuentas ofrecidas y aún sin respuesta.\u{1F}{0} cuentas ofrecidas y aún sin respuesta.\
                \u{1E}1 account offered to {0}. Each stays here until it is accepted.\u{1F}Se ofreció 1 cuenta a {1}. Se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} de cuentas a {1}. Cada una se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} cuentas a {1}. Cada una se queda aquí hasta que se acepte.\
                \u{1E}1 byte\u{1F}1 byte\u{1F}{0} de bytes\u{1F}{0} bytes\
                \u{1E}1 call\u{1F}1 llamada\u{1F}{0} de llamadas\u{1F}{0} llamadas\
                \u{1E}1 call is waiting for you\u{1F}Hay 1 llamada que le espera\u{1F}Hay {0} de llamadas que le esperan\u{1F}Hay {0} llamadas que le esperan\
                \u{1E}1 call is yours\u{1F}Tiene 1 llamada a su cargo\u{1F}Tiene {0} de llamadas a su cargo\u{1F}Tiene {0} llamadas a su cargo\
                \u{1E}1 call is yours, late\u{1F}Tiene 1 llamada a su cargo, atrasada\u{1F}Tiene {0} de llamadas a su cargo, todas atrasadas\u{1F}Tiene {0} llamadas a su cargo, todas atrasadas\
                \u{1E}1 call is yours, {0} late\u{1F}Tiene 1 llamada a su cargo; atrasadas: {1}\u{1F}Tiene {0} de llamadas a su cargo; atrasadas: {1}\u{1F}Tiene {0} llamadas a su cargo; atrasadas: {1}\
                \u{1E}1 call so far\u{1F}1 llamada hasta ahora\u{1F}{0} de llamadas hasta ahora\u{1F}{0} llamadas hasta ahora\
                \u{1E}1 call was new, {0} of them with people who are known, {1} was known already, {2} was refused.\u{1F}1 llamada nueva ({1} con personas conocidas); ya conocidas: {2}; rechazadas: {3}.\u{1F}{0} de llamadas nuevas ({1} con personas conocidas); ya conocidas: {2}; rechazadas: {3}.\u{1F}{0} llamadas nuevas ({1} con personas conocidas); ya conocidas: {2}; rechazadas: {3}.\
                \u{1E}1 call would be new, {0} of them with people who are known, {1} would be known already, {2} would be refused.\u{1F}1 llamada nueva ({1} con personas conocidas); ya conocidas: {2}; rechazadas: {3}.\u{1F}{0} de llamadas nuevas ({1} con personas conocidas); ya conocidas: {2}; rechazadas: {3}.\u{1F}{0} llamadas nuevas ({1} con personas conocidas); ya conocidas: {2}; rechazadas: {3}.\
                \u{1E}1 call, first at {0}\u{1F}1 llamada; la primera, {1}\u{1F}{0} de llamadas; la primera, {1}\u{1F}{0} llamadas; la primera, {1}\
                \u{1E}1 contact\u{1F}1 contacto\u{1F}{0} de contactos\u{1F}{0} contactos\
                \u{1E}1 day\u{1F}1 día\u{1F}{0} de días\u{1F}{0} días\
                \u{1E}1 found\u{1F}1 resultado\u{1F}{0} de resultados\u{1F}{0} resultados\
                \u{1E}1 hour before\u{1F}1 hora antes\u{1F}{0} de horas antes\u{1F}{0} horas antes\
                \u{1E}1 late\u{1F}1 atrasada\u{1F}{0} de atrasadas\u{1F}{0} atrasadas\
                \u{1E}1 line of the history\u{1F}1 línea del historial\u{1F}{0} de líneas del historial\u{1F}{0} líneas del historial\
                \u{1E}1 logged call\u{1F}1 llamada del registro telefónico\u{1F}{0} de llamadas del registro telefónico\u{1F}{0} llamadas del registro telefónico\
                \u{1E}1 mail\u{1F}1 correo\u{1F}{0} de correos\u{1F}{0} correos\
                \u{1E}1 mail address\u{1F}1 dirección de correo\u{1F}{0} de direcciones de correo\u{1F}{0} direcciones de correo\
                \u{1E}1 message\u{1F}1 recado\u{1F}{0} de recados\u{1F}{0} recados\
                \u{1E}1 message is on your sheet now.\u{1F}1 recado está ahora en su hoja.\u{1F}{0} de recados están ahora en su hoja.\u{1F}{0} recados están ahora en su hoja.\
                \u{1E}1 message offered and not yet answered\u{1F}1 recado ofrecido y aún sin respuesta\u{1F}{0} de recados ofrecidos y aún sin respuesta\u{1F}{0} recados ofrecidos y aún sin respuesta\
                \u{1E}1 message offered to {0}. Each stays here until it is accepted.\u{1F}Se ofreció 1 recado a {1}. Se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} de recados a {1}. Cada uno se queda aquí hasta que se acepte.\u{1F}Se ofrecieron {0} recados a {1}. Cada uno se queda aquí hasta que se acepte.\
                \u{1E}1 minute\u{1F}1 minuto\u{1F}{0} de minutos\u{1F}{0} minutos\
                \u{1E}1 minute before\u{1F}1 minuto antes\u{1F}{0} de minutos antes\u{1F}{0} minutos antes\
                \u{1E}1 note\u{1F}1 nota\u{1F}{0} de notas\u{1F}{0} notas\
                \u{1E}1 number\u{1F}1 número\u{1F}{0} de números\u{1F}{0} números\
                \u{1E}1 offer waiting\u{1F}1 ofrecimiento sin respuesta\u{1F}{0} de ofrecimientos sin respuesta\u{1F}{0} ofrecimientos sin respuesta\
                \u{1E}1 row is in of a file that {0} began at {1}.\u{1F}Ya está importada 1 fila de un archivo que {1} empezó {2}.\u{1F}Ya están importadas {0} de filas de un archivo que {1} empezó {2}.\u{1F}Ya están importadas {0} filas de un archivo que {1} empezó {2}.\
                \u{1E}1 row is in.\u{1F}Importada 1 fila.\u{1F}Importadas {0} de filas.\u{1F}Importadas {0} filas.\
                \u{1E}1 row was in before.\u{1F}Ya estaba importada 1 fila.\u{1F}Ya estaban importadas {0} de filas.\u{1F}Ya estaban importadas {0} filas.\
                \u{1E}1 second\u{1F}1 segundo\u{1F}{0} de segundos\u{1F}{0} segundos\
                \u{1E}1 to 10,000\u{1F}de 1 a 10,000\
                \u{1E}1 to 200\u{1F}de 1 a 200\
                \u{1E}1, 2, 3 or 4\u{1F}1, 2, 3 o 4\
                \u{1E}64 hexadecimal digits, as `openssl rand -hex 32` makes them\u{1F}64 dígitos hexadecimales, como los genera `openssl rand -hex 32`\
                \u{1E}8-12, 1-5 or 08:00-12:00, 13:00-17:00 for a day with a break; empty when closed.\u{1F}8-12, 1-5 o 08:00-12:00, 13:00-17:00 para un día con descanso; vacío si está cerrado.\
                \u{1E}; default:\u{1F}; si se omite:\
                \u{1E}A \\u escape needs four hexadecimal digits.\u{1F}Un escape \\u necesita cuatro dígitos hexadecimales.\
                \u{1E}A box of the message pad; may be repeated.\u{1F}Una casilla del formulario de recados; puede repetirse.\
                \u{1E}A call\u{1F}Una llamada\
                \u{1E}A call from somebody with an open message is added to it. It is filed once, even if the connection breaks midway.\n\nExample:\n  ringback file --for dana@example.org --caller \"John Smith\" \\\n    --number \"713 555 0142\" --regarding \"the lease\" --code 2\u{1F}Si quien llama ya tiene un recado abierto, la llamada se agrega a él. Se registra una sola vez, aunque la conexión se corte a la mitad.\n\nEjemplo:\n  ringback file --for dana@example.org --caller \"John Smith\" \\\n    --number \"713 555 0142\" --regarding \"el contrato de renta\" --code 2\
                \u{1E}A call is offered to you\u{1F}Le ofrecen una llamada\
                \u{1E}A call is waiting for you\u{1F}Hay una llamada que le espera\
                \u{1E}A call is yours to return\u{1F}Me toca devolver una llamada\
                \u{1E}A call log\u{1F}Un registro de llamadas\
                \u{1E}A call of yours is due soon\u{1F}Una llamada a mi cargo vence pronto\
                \u{1E}A call that you took is done\u{1F}Se atendió una llamada que usted tomó\
                \u{1E}A call that you took was returned\u{1F}Se devolvió una llamada que tomé\
                \u{1E}A call waits for an answer.\u{1F}Una llamada espera respuesta.\
                \u{1E}A caller\u{1F}Quien llama\
                \u{1E}A caller rang again\u{1F}Volvieron a llamar\
                \u{1E}A colon is missing.\u{1F}Faltan dos puntos.\
                \u{1E}A comma or a closing brace is missing.\u{1F}Falta una coma o una llave de cierre.\
                \u{1E}A comma or a closing bracket is missing.\u{1F}Falta una coma o un corchete de cierre.\
                \u{1E}A contact can have {0} assistants at most.\u{1F}Un contacto puede tener como máximo {0} asistentes.\
                \u{1E}A contact can have {0} mail addresses at most.\u{1F}Un contacto puede tener como máximo {0} direcciones de correo.\
                \u{1E}A contact can have {0} numbers at most.\u{1F}Un contacto puede tener como máximo {0} números.\
                \u{1E}A contact needs a name.\u{1F}Un contacto necesita un nombre.\
                \u{1E}A control character stands in a string; it must be written as \\u00….\u{1F}Hay un carácter de control en un texto; debe escribirse como \\u00….\
                \u{1E}A cover must work here. Choose somebody from the list.\u{1F}Quien sustituye debe trabajar aquí. Elija a alguien de la lista.\
                \u{1E}A different number gives a different office.\u{1F}Otro número da otra oficina.\
                \u{1E}A few words are best.\u{1F}Lo mejor son varias palabras.\
                \u{1E}A field is named twice.\u{1F}Un campo aparece dos veces.\
                \u{1E}A field to take from the other, such as name or company; may be repeated.\u{1F}Un campo que se toma del otro, como name o company; puede repetirse.\
                \u{1E}A file with the password; - for standard input.\u{1F}Un archivo con la contraseña; - es la entrada estándar.\
                \u{1E}A file with your token; else RINGBACK_TOKEN. A token as a flag would be seen by everybody.\u{1F}Un archivo con su clave de acceso; si se omite, RINGBACK_TOKEN. Una clave escrita como opción la vería todo el mundo.\
                \u{1E}A holiday needs a name, so that people know why the office is closed.\u{1F}Un día festivo necesita un nombre, para que se sepa por qué está cerrada la oficina.\
                \u{1E}A mail came back: {0}\u{1F}Un correo fue devuelto: {0}\
                \u{1E}A mail is late, and the mail server goes on trying.\u{1F}Un correo va con retraso y el servidor de correo sigue intentando.\
                \u{1E}A mail server reports that a mail arrived.\u{1F}Un servidor de correo informa que un correo llegó.\
                \u{1E}A mail you do not want; may be repeated.\u{1F}Un correo que no quiere recibir; puede repetirse.\
                \u{1E}A mail you want; may be repeated.\u{1F}Un correo que quiere recibir; puede repetirse.\
                \u{1E}A message for {0}.\u{1F}Un recado para {0}.\
                \u{1E}A message of this person is still open. Close it first: what is owed would be lost.\u{1F}Un recado de esta persona sigue abierto. Ciérrelo primero: se perdería lo que se debe.\u{1F}{0} de recados de esta persona siguen abiertos. Ciérrelos primero: se perdería lo que se debe.\u{1F}{0} recados de esta persona siguen abiertos. Ciérrelos primero: se perdería lo que se debe.\
                \u{1E}A message, by its id or part of it, or names of accounts; then why.\u{1F}Un recado, por su id o parte de él, o nombres de cuentas; después, por qué.\
                \u{1E}A message, by its id or part of it; or names of accounts.\u{1F}Un recado, por su id o parte de él; o nombres de cuentas.\
                \u{1E}A message: you owe the return from now on; with --all, every one handed over to you. With --accounts, accounts: you hold them from now on, all that are offered or those you name.\u{1F}Un recado: desde ahora usted debe devolver la llamada; con --all, todos los que se le traspasan. Con --accounts, cuentas: desde ahora las lleva usted, todas las que se le ofrecen o las que nombre.\
                \u{1E}A name is needed.\u{1F}Se necesita un nombre.\
                \u{1E}A name to recognize it by.\u{1F}Un nombre para reconocerla.\
                \u{1E}A note for next time\u{1F}Una nota para la próxima vez\
                \u{1E}A number begins with a zero.\u{1F}Un número empieza con cero.\
                \u{1E}A number ends with its point.\u{1F}Un número termina en su punto.\
                \u{1E}A number has no digits.\u{1F}Un número no tiene dígitos.\
                \u{1E}A number has no exponent.\u{1F}Un número no tiene exponente.\
                \u{1E}A number has too many digits.\u{1F}Un número tiene demasiados dígitos.\
                \u{1E}A number is too large.\u{1F}Un número es demasiado grande.\
                \u{1E}A parameter is not valid percent-encoded UTF-8.\u{1F}Un parámetro no es UTF-8 válido con codificación de porcentaje.\
                \u{1E}A password\u{1F}Una contraseña\
                \u{1E}A password has at most {0} characters.\u{1F}Una contraseña tiene como máximo {0} caracteres.\
                \u{1E}A password needs at least {0} characters; a few words are best.\u{1F}Una contraseña necesita al menos {0} caracteres; lo mejor son varias palabras.\
                \u{1E}A person by email or name, or a team; by default whoever is proposed.\u{1F}Una persona, por correo electrónico o nombre, o un equipo; si se omite, a quien se proponga.\
                \u{1E}A person needs at least one role.\u{1F}Una persona necesita al menos una función.\
                \u{1E}A person or a team, by email or name.\u{1F}Una persona o un equipo, por correo electrónico o nombre.\
                \u{1E}A person, by email or name; yourself by default.\u{1F}Una persona, por correo electrónico o nombre; si se omite, usted.\
                \u{1E}A principal and their assistants see these; nobody else does.\u{1F}Las ven el titular y sus asistentes; nadie más.\
                \u{1E}A principal to whom the other’s standing counts, where both have one; may be given several times.\u{1F}Un titular para quien cuenta el trato del otro contacto, cuando ambos lo tienen; puede indicarse varias veces.\
                \u{1E}A program may have sent it, since it wants no answer (X-Auto-Response-Suppress: All).\u{1F}Puede que lo haya enviado un programa, pues no quiere respuesta (X-Auto-Response-Suppress: All).\
                \u{1E}A program sent it automatically (Auto-Submitted: {0}).\u{1F}Lo envió un programa de forma automática (Auto-Submitted: {0}).\
                \u{1E}A program sent it automatically ({0}).\u{1F}Lo envió un programa de forma automática ({0}).\
                \u{1E}A program sent it, and it is not a voicemail or slip that Ringback knows.\u{1F}Lo envió un programa y no es un mensaje de voz ni un aviso que Ringback conozca.\
                \u{1E}A quote is opened on this line and never closed. Close it, or take it out.\u{1F}En esta línea se abre una comilla que nunca se cierra. Ciérrela o quítela.\
                \u{1E}A quote stands in the middle of a quoted cell. Inside quotes, write each quote twice.\u{1F}Hay una comilla en medio de una celda entre comillas. Dentro de las comillas, escriba cada comilla dos veces.\
                \u{1E}A recipient; may be repeated.\u{1F}Un destinatario; puede repetirse.\
                \u{1E}A request names its host once.\u{1F}Una petición nombra su servidor una sola vez.\
                \u{1E}A requested time, such as 16:00.\u{1F}Una hora que pidió, como 16:00.\
                \u{1E}A settings file. Otherwise ringback.json in the data folder, if it is there.\u{1F}Un archivo de configuración. Si se omite, ringback.json en la carpeta de datos, si existe.\
                \u{1E}A stretch on the rota must start before it ends, on the same day.\u{1F}Un turno debe empezar antes de terminar, el mismo día.\
                \u{1E}A string does not end.\u{1F}Un texto no termina.\
                \u{1E}A string is not valid UTF-8.\u{1F}Un texto no es UTF-8 válido.\
                \u{1E}A subject is a kind and an id, such as message:01jd3k6v9x8w7e5t4r2q1p0n9m; the kinds are office, person, team, contact, message and waiting. Without one, everything that happened in the office.\u{1F}Un objeto es un tipo y un id, como message:01jd3k6v9x8w7e5t4r2q1p0n9m; los tipos son office, person, team, contact, message y waiting. Si se omite, todo lo que pasó en la oficina.\
                \u{1E}A supervisor or a manager can release it.\u{1F}Un supervisor o un gerente puede autorizarlo.\
                \u{1E}A supervisor or a manager has to release it first.\u{1F}Un supervisor o un gerente tiene que autorizarlo antes.\
                \u{1E}A team needs at least one member.\u{1F}Un equipo necesita al menos un miembro.\
                \u{1E}A test from Ringback, {0}\u{1F}Una prueba de Ringback, {0}\
                \u{1E}A text must not contain the NUL character (U+0000).\u{1F}Un texto no debe contener el carácter NUL (U+0000).\
                \u{1E}A thousand mails or more wait to go out.\u{1F}Hay mil correos o más por salir.\
                \u{1E}A time to ring again is agreed on when you talk. Say “talked”, or leave the time out.\u{1F}La hora para volver a llamar se acuerda al hablar. Elija “hablado” o quite la hora.\
                \u{1E}A token may not do that. Sign in, and give your own password with it.\u{1F}Con una clave de acceso no se puede hacer eso. Inicie sesión y escriba también su propia contraseña.\
                \u{1E}A token was made in your name: “{0}”.\nWhoever has it can act for you until it ends. If it was not you who made it, end it under Profile and change your password.\u{1F}Se creó una clave de acceso a su nombre: “{0}”.\nQuien la tenga puede actuar por usted hasta que se anule. Si no fue usted quien la creó, anúlela en el perfil y cambie su contraseña.\
                \u{1E}A word to them, if you like\u{1F}Unas palabras, si quiere\
                \u{1E}ACCOUNT\u{1F}CUENTA\
                \u{1E}ACCOUNTS\u{1F}CUENTAS\
                \u{1E}ARGUMENTS:\u{1F}ARGUMENTOS:\
                \u{1E}ASAP\u{1F}Urgente\
                \u{1E}ASAP: {0}\u{1F}Urgente: {0}\
                \u{1E}AT\u{1F}CUÁNDO\
                \u{1E}About\u{1F}Sobre\
                \u{1E}About the caller\u{1F}Sobre quien llama\
                \u{1E}About the selected message\u{1F}Sobre el recado seleccionado\
                \u{1E}About them\u{1F}Sobre esta persona\
                \u{1E}About {0}\u{1F}Sobre {0}\
                \u{1E}Accept\u{1F}Aceptar\
                \u{1E}Accept all that are handed over\u{1F}Aceptar todos los traspasos\
                \u{1E}Accept all {0} that are ticked\u{1F}Aceptar las {0} marcadas\
                \u{1E}Accept an offer.\u{1F}Aceptar un ofrecimiento.\
                \u{1E}Accept it\u{1F}Aceptar\
                \u{1E}Accept the call\u{1F}Aceptar la llamada\
                \u{1E}Accepted\u{1F}Aceptado\
                \u{1E}Accepted, it is yours now\u{1F}Aceptado, ahora le toca a usted\
                \u{1E}Accepted.\u{1F}Aceptado.\
                \u{1E}Accepted: all of it is on your sheet now.\u{1F}Aceptado: ya está todo en su hoja.\
                \u{1E}Accepted: it is yours now.\u{1F}Aceptado: ahora está a su cargo.\
                \u{1E}Accepted: you hold 1 more account now.\u{1F}Aceptado: ahora lleva 1 cuenta más.\u{1F}Aceptado: ahora lleva {0} de cuentas más.\u{1F}Aceptado: ahora lleva {0} cuentas más.\
                \u{1E}Accepted: {0}.\u{1F}Aceptados: {0}.\
                \u{1E}Account\u{1F}Cuenta\
                \u{1E}Account by account\u{1F}Cuenta por cuenta\
                \u{1E}Account of {0}\u{1F}Cuenta de {0}\
                \u{1E}Accounts\u{1F}Cuentas\
                \u{1E}Accounts of {0}\u{1F}Cuentas de {0}\
                \u{1E}Accounts to offer\u{1F}Cuentas para ofrecer\
                \u{1E}Accounts, not a message.\u{1F}Cuentas, no un recado.\
                \u{1E}Act as this person.\u{1F}Actuar como esta persona.\
                \u{1E}Add\u{1F}Agregar\
                \u{1E}Add as the {0} call\u{1F}Agregar como llamada {0}\
                \u{1E}Add the contact\u{1F}Agregar el contacto\
                \u{1E}Added as their assistant.\u{1F}Agregado como su asistente.\
                \u{1E}Address\u{1F}Dirección\
                \u{1E}Address and port to listen on.\u{1F}Dirección y puerto en que escucha el servidor.\
                \u{1E}Addresses\u{1F}Direcciones\
                \u{1E}Afterwards enter the passwords again on the page of the office’s mail. Links and reply addresses in mails already sent stop working.\u{1F}Después, vuelva a escribir las contraseñas en la página del correo de la oficina. Los enlaces y las direcciones de respuesta de los correos ya enviados dejan de funcionar.\
                \u{1E}Again at\u{1F}Volver a llamar\
                \u{1E}All calls\u{1F}Todas las llamadas\
                \u{1E}All contacts are in {0}.\u{1F}Todos los contactos están en {0}.\
                \u{1E}All keys\u{1F}Todas las teclas\
                \u{1E}All mail\u{1F}Todo el correo\
                \u{1E}All of its history\u{1F}Todo su historial\
                \u{1E}All of the history\u{1F}Todo el historial\
                \u{1E}All of them as CSV, for a spreadsheet.\u{1F}Todos, en CSV, para una hoja de cálculo.\
                \u{1E}All other mail that waits\u{1F}El resto del correo en espera\
                \u{1E}All that you took\u{1F}Todos los que usted tomó\
                \u{1E}Already done at {0}. Pressing it again would do nothing; for more, open the message.\u{1F}Ya se hizo: {0}. Pulsarlo otra vez no haría nada; para más, abra el recado.\
                \u{1E}An Idempotency-Key has 1 to 200 visible characters of ASCII.\u{1F}Una Idempotency-Key tiene de 1 a 200 caracteres visibles de ASCII.\
                \u{1E}An earlier mail told of it already.\u{1F}Ya se avisó en un correo anterior.\
                \u{1E}An entry can only be moved among the entries of its own code on the same sheet.\u{1F}Un recado solo se puede mover entre los de su misma prioridad en la misma hoja.\
                \u{1E}An escape in a string is unknown.\u{1F}Un escape de un texto es desconocido.\
                \u{1E}An id, or digits or a name that only one contact has.\u{1F}Un id, o dígitos o un nombre que solo tenga un contacto.\
                \u{1E}And 1 more line is left out.\u{1F}Y se omite 1 línea más.\u{1F}Y se omiten {0} de líneas más.\u{1F}Y se omiten {0} líneas más.\
                \u{1E}And 1 more.\u{1F}Y 1 más.\u{1F}Y {0} más.\u{1F}Y {0} más.\
                \u{1E}Another Ringback server (process {0}) works on {1}. Stop it first, or name another directory.\u{1F}Otro servidor de Ringback (proceso {0}) trabaja en {1}. Deténgalo primero o indique otra carpeta.\
                \u{1E}Another Ringback server works on {0}. Stop it first, or name another directory.\u{1F}Otro servidor de Ringback trabaja en {0}. Deténgalo primero o indique otra carpeta.\
                \u{1E}Answer\u{1F}Respuesta\
                \u{1E}Answer a question about a message.\u{1F}Responder una pregunta sobre un recado.\
                \u{1E}Answer the question\u{1F}Responder la pregunta\
                \u{1E}Answered\u{1F}Respondidas\
                \u{1E}Answers\u{1F}Respuestas\
                \u{1E}Around\u{1F}Hora posible\
                \u{1E}Ask\u{1F}Preguntar\
                \u{1E}Ask once\u{1F}Preguntar una vez\
                \u{1E}Ask them\u{1F}Preguntarle\
                \u{1E}Asked\u{1F}Pregunta enviada\
                \u{1E}Asked for\u{1F}Preguntó por\
                \u{1E}Asked of you\u{1F}Preguntas para usted\
                \u{1E}Asked. Nothing moves until they accept.\u{1F}Preguntado. Nada cambia mientras no acepte.\
                \u{1E}Asked. You are told when the answer is there.\u{1F}Preguntado. Se le avisará cuando llegue la respuesta.\
                \u{1E}Assistant\u{1F}Asistente\
                \u{1E}Assistant to\u{1F}Asistente de\
                \u{1E}At most {0} can cover in one absence.\u{1F}Como máximo {0} personas pueden sustituir en una ausencia.\
                \u{1E}At once, whatever the time\u{1F}De inmediato, a cualquier hora\
                \u{1E}Away\u{1F}Ausencias\
                \u{1E}Away in the next seven days\u{1F}Ausencias en los próximos siete días\
                \u{1E}BY\u{1F}POR\
                \u{1E}Back now\u{1F}Ya volvió\
                \u{1E}Back to {0}\u{1F}Volver a {0}\
                \u{1E}Backup\u{1F}Suplente\
                \u{1E}Before a call is due\u{1F}Antes de que venza una llamada\
                \u{1E}Best hours\u{1F}Mejor horario\
                \u{1E}Best hours of number {0}\u{1F}Mejor horario del número {0}\
                \u{1E}Both days count. It ends by itself.\u{1F}Los dos días cuentan. Termina sola.\
                \u{1E}Bring in a list\u{1F}Importar una lista\
                \u{1E}Bring in {0}\u{1F}Importar {0}\
                \u{1E}Bringing in the calls\u{1F}Importando las llamadas\
                \u{1E}Bringing in the rows\u{1F}Importando las filas\
                \u{1E}Brought in: {0} new, {1} merged, {2} known already, {3} refused.\u{1F}Importación terminada: nuevos, {0}; combinados, {1}; ya conocidos, {2}; rechazados, {3}.\
                \u{1E}Brought in: {0} new, {1} of them with people who are known, {2} known already, {3} refused.\u{1F}Importación terminada: nuevas, {0} (con personas conocidas, {1}); ya conocidas, {2}; rechazadas, {3}.\
                \u{1E}Busy\u{1F}Ocupado\
                \u{1E}By\u{1F}Por\
                \u{1E}By flag (--listen), environment (RINGBACK_LISTEN), file, default; the first that says something counts.\u{1F}Por opción (--listen), entorno (RINGBACK_LISTEN), archivo o valor predeterminado; cuenta el primero que lo define.\
                \u{1E}By mail from an unknown sender: {0}\u{1F}Por correo, remitente desconocido: {0}\
                \u{1E}By mail from {0}: {1}\u{1F}Por correo de {0}: {1}\
                \u{1E}CALLED\u{1F}LLAMÓ\
                \u{1E}CALLER\u{1F}QUIEN LLAMA\
                \u{1E}CALLS\u{1F}LLAMADAS\
                \u{1E}CODE\u{1F}PRIORIDAD\
                \u{1E}COLUMN\u{1F}COLUMNA\
                \u{1E}COMPANY\u{1F}EMPRESA\
                \u{1E}Call\u{1F}Llamada\
                \u{1E}Call {0}, on the same entry.\u{1F}Llamada {0}, en el mismo recado.\
                \u{1E}Call?\u{1F}Por decidir\
                \u{1E}Called\u{1F}Llamó\
                \u{1E}Called from here\u{1F}Llamadas hechas desde aquí\
                \u{1E}Called {0}\u{1F}Llamó {0}\
                \u{1E}Called {0} about {1}\u{1F}Llamó {0}; asunto: {1}\
                \u{1E}Called {0} about: {1}\u{1F}Llamó {0}; asunto: {1}\
                \u{1E}Caller\u{1F}Quien llama\
                \u{1E}Caller, number, words\u{1F}Quien llama, número, palabras\
                \u{1E}Callers\u{1F}Quienes llaman\
                \u{1E}Callers, and messages by anything that stands on them: as far as they are yours to see.\u{1F}Quienes llaman, y recados por cualquier dato que contengan, siempre que usted pueda verlos.\
                \u{1E}Caller’s name\u{1F}Nombre de quien llama\
                \u{1E}Caller’s number\u{1F}Número de quien llama\
                \u{1E}Calls\u{1F}Llamadas\
                \u{1E}Calls for {0}\u{1F}Llamadas para {0}\
                \u{1E}Calls of {0}\u{1F}Llamadas de {0}\
                \u{1E}Came\u{1F}Llegó\
                \u{1E}Came by\u{1F}Recibido por\
                \u{1E}Came in {0}\u{1F}Vino {0}\
                \u{1E}Came in {0} about {1}\u{1F}Vino {0}; asunto: {1}\
                \u{1E}Came in {0} about: {1}\u{1F}Vino {0}; asunto: {1}\
                \u{1E}Cancel\u{1F}Cancelar\
                \u{1E}Cannot listen on {0}: {1}. Stop the program using it, or choose another address with --listen.\u{1F}No se puede escuchar en {0}: {1}. Detenga el programa que lo usa o elija otra dirección con --listen.\
                \u{1E}Cell {0} contains bytes that are not text.\u{1F}La celda {0} contiene bytes que no son texto.\
                \u{1E}Cell {0} has {1} characters; the limit is {2}. Shorten it.\u{1F}La celda {0} tiene {1} caracteres; el límite es {2}. Acórtela.\
                \u{1E}Cell {0} holds zero bytes: the file is damaged here.\u{1F}La celda {0} contiene bytes nulos: el archivo está dañado aquí.\
                \u{1E}Change\u{1F}Cambiar\
                \u{1E}Change it\u{1F}Cambiarla\
                \u{1E}Change it from {0} {1}\u{1F}Cambiar la prioridad {0} {1}\
                \u{1E}Change this absence\u{1F}Cambiar esta ausencia\
                \u{1E}Changed: {0}\u{1F}Cambió: {0}\
                \u{1E}Choose another file\u{1F}Elegir otro archivo\
                \u{1E}Choose at least one account.\u{1F}Elija al menos una cuenta.\
                \u{1E}Choose one of the languages in the list.\u{1F}Elija uno de los idiomas de la lista.\
                \u{1E}Choose people who work here: one whose sheet is kept, and others who keep it.\u{1F}Elija personas que trabajen aquí: una cuya hoja se lleva y otras que la lleven.\
                \u{1E}Choose somebody else.\u{1F}Elija a otra persona.\
                \u{1E}Choose who is to have it.\u{1F}Elija quién lo recibe.\
                \u{1E}Choose who leads the team.\u{1F}Elija quién dirige el equipo.\
                \u{1E}Choose who takes their place, or nobody.\u{1F}Elija quién toma su lugar, o nadie.\
                \u{1E}Choose…\u{1F}Elegir…\
                \u{1E}Clean copy\u{1F}Copia en limpio\
                \u{1E}Close\u{1F}Cerrar\
                \u{1E}Closed\u{1F}Cerrado\
                \u{1E}Closed, {0}\u{1F}Cerrado, {0}\
                \u{1E}Code\u{1F}Prioridad\
                \u{1E}Company\u{1F}Empresa\
                \u{1E}Contacts\u{1F}Contactos\
                \u{1E}Contacts as Google, Outlook or HubSpot export them, any table with columns for name and telephone, or vCards of a telephone or mail program. A call log of FreePBX or 3CX is taken too. First you see, row by row, what would happen. Nothing is changed until you confirm.\u{1F}Contactos tal como los exportan Google, Outlook o HubSpot, cualquier tabla con columnas de nombre y teléfono, o las vCards de un teléfono o programa de correo. También sirve un registro de llamadas de FreePBX o 3CX. Primero verá, fila por fila, lo que pasaría. No se cambia nada hasta que usted confirme.\
                \u{1E}Contacts that may be written down twice.\u{1F}Contactos que quizá estén anotados dos veces.\
                \u{1E}Context for next time\u{1F}Para la próxima vez\
                \u{1E}Copy it now; it is not shown again.\u{1F}Cópiela ahora; no se vuelve a mostrar.\
                \u{1E}Correct it\u{1F}Corregir\
                \u{1E}Correct what was taken down wrongly\u{1F}Corregir lo que se anotó mal\
                \u{1E}Correct what was taken down wrongly.\u{1F}Corregir lo que se anotó mal.\
                \u{1E}Corrected\u{1F}Corregido\
                \u{1E}Country\u{1F}País\
                \u{1E}Country, two letters\u{1F}País, dos letras\
                \u{1E}Create a token. It is shown only once.\u{1F}Crear una clave de acceso. Se muestra una sola vez.\
                \u{1E}Create the office and exit without serving it.\u{1F}Crear la oficina y terminar, sin ponerla en marcha.\
                \u{1E}Create, list and revoke the tokens that programs act with.\u{1F}Crear, listar y revocar las claves de acceso con que actúan los programas.\
                \u{1E}Ctrl-C ends it. A broken connection is resumed, and nothing is missed.\u{1F}Ctrl-C lo termina. Si la conexión se corta, se reanuda y no se pierde nada.\
                \u{1E}DUE\u{1F}PARA\
                \u{1E}Day\u{1F}Día\
                \u{1E}Day of duty {0}\u{1F}Día del turno {0}\
                \u{1E}Dealt with\u{1F}Atendido\
                \u{1E}Decline\u{1F}Rechazar\
                \u{1E}Decline an offer, saying why.\u{1F}Rechazar un ofrecimiento y decir por qué.\
                \u{1E}Declined\u{1F}Rechazado\
                \u{1E}Declined by mail.\u{1F}Rechazado por correo.\
                \u{1E}Declined. They are told why.\u{1F}Rechazado. Se avisa por qué.\
                \u{1E}Declined: {0}.\u{1F}Rechazados: {0}.\
                \u{1E}Decline…\u{1F}Rechazar…\
                \u{1E}Delivered\u{1F}Entregado\
                \u{1E}Desk\u{1F}Recepción\
                \u{1E}Desk and sheet\u{1F}Recepción y hoja\
                \u{1E}Desk and sheet commands work through a server, as the person whose token is in RINGBACK_TOKEN; office machine commands work directly on the database, even while a server is running.\n\nExit codes: 0 done · 64 mistyped command · 65 invalid input · 66 not found · 69 database or server unreachable · 70 internal error · 74 disk full · 75 somebody else was first · 77 not allowed.\u{1F}Los comandos de recepción y hoja trabajan a través de un servidor, como la persona cuya clave de acceso está en RINGBACK_TOKEN; los de la máquina de la oficina trabajan directamente en la base de datos, aun con un servidor en marcha.\n\nCódigos de salida: 0 hecho · 64 comando mal escrito · 65 entrada no válida · 66 no encontrado · 69 base de datos o servidor fuera de alcance · 70 error interno · 74 disco lleno · 75 alguien se adelantó · 77 no permitido.\
                \u{1E}Dial\u{1F}Marcar\
                \u{1E}Digits or a name.\u{1F}Dígitos o un nombre.\
                \u{1E}Discard\u{1F}Descartar\
                \u{1E}Discard the mail passwords if the key that seals them is lost.\u{1F}Descartar las contraseñas del correo si se pierde la clave que las sella.\
                \u{1E}Discard {0}\u{1F}Descartar {0}\
                \u{1E}Discarded. Enter the mail passwords again, then restart the server.\u{1F}Descartadas. Vuelva a escribir las contraseñas del correo y reinicie el servidor.\
                \u{1E}Discarded: {0}.\u{1F}Descartado: {0}.\
                \u{1E}Do it without asking.\u{1F}Hacerlo sin preguntar.\
                \u{1E}Do it.\u{1F}Hacerlo.\
                \u{1E}Does\u{1F}Función\
                \u{1E}Domain of replies\u{1F}Dominio de las respuestas\
                \u{1E}Done\u{1F}Hecho\
                \u{1E}Done: you return it.\u{1F}Listo: usted devuelve la llamada.\
                \u{1E}Due\u{1F}Para\
                \u{1E}Due later\u{1F}Para después\
                \u{1E}Due today\u{1F}Para hoy\
                \u{1E}Duty {0} from\u{1F}Turno {0}, desde\
                \u{1E}Duty {0} until\u{1F}Turno {0}, hasta\
                \u{1E}EMAIL\u{1F}CORREO\
                \u{1E}ENTRY\u{1F}ASIENTO\
                \u{1E}Each may be declined, or all accepted at once; until then it stays here.\u{1F}Cada cosa se puede rechazar, o aceptarse todo de una vez; hasta entonces se queda aquí.\
                \u{1E}Each may be declined; until it is accepted it stays here.\u{1F}Se puede rechazar por separado; hasta que se acepte, se queda aquí.\
                \u{1E}Each may be declined; until it is accepted {0} holds it.\u{1F}Cada una se puede rechazar; hasta que se acepte, la lleva {0}.\
                \u{1E}Email\u{1F}Correo electrónico\
                \u{1E}Empty for that of the office’s address.\u{1F}Vacío para usar el de la dirección de la oficina.\
                \u{1E}End a message with an outcome; a supervisor may close one with a reason.\u{1F}Cerrar un recado con un resultado; un supervisor puede cerrarlo con un motivo.\
                \u{1E}End the call\u{1F}Cerrar el recado\
                \u{1E}End the current absence, or cancel the next one.\u{1F}Terminar la ausencia actual o cancelar la próxima.\
                \u{1E}Ended\u{1F}Cerrado\
                \u{1E}Enter looks for them.\u{1F}Enter busca.\
                \u{1E}Enter picks {0}.\u{1F}Enter elige a {0}.\
                \u{1E}Enter points at {0}; Enter again picks them.\u{1F}Enter señala a {0}; Enter otra vez elige.\
                \u{1E}Entry\u{1F}Recado\
                \u{1E}Erase\u{1F}Borrar\
                \u{1E}Erase a person’s data\u{1F}Borrar los datos de una persona\
                \u{1E}Erase the data of {0}\u{1F}Borrar los datos de {0}\
                \u{1E}Erase their data …\u{1F}Borrar sus datos…\
                \u{1E}Erase what is kept of a person, on the office's machine.\u{1F}Borrar lo que se guarda de una persona, en la máquina de la oficina.\
                \u{1E}Erased: {0}.\u{1F}Borrado: {0}.\
                \u{1E}Error: Missing expected argument '{0}'\u{1F}Error: Falta el argumento “{0}”.\
                \u{1E}Error: Missing one of: '{0}'\u{1F}Error: Falta uno de estos: '{0}'\
                \u{1E}Error: Missing value for '{0}'\u{1F}Error: Falta el valor de “{0}”.\
                \u{1E}Error: The option '{0}' does not take any value, but '{1}' was specified.\u{1F}Error: La opción “{0}” no lleva valor, pero se indicó “{1}”.\
                \u{1E}Error: The value '{0}' is invalid for '{1}'\u{1F}Error: El valor “{0}” no es válido para “{1}”.\
                \u{1E}Error: The value '{0}' is invalid for '{1}'. Please provide one of the following:\u{1F}Error: El valor “{0}” no es válido para “{1}”. Indique uno de estos:\
                \u{1E}Error: The value '{0}' is invalid for '{1}'. Please provide one of {2}.\u{1F}Error: El valor “{0}” no es válido para “{1}”. Indique uno de estos: {2}.\
                \u{1E}Error: Unexpected argument '{0}'\u{1F}Error: Sobra el argumento “{0}”.\
                \u{1E}Error: Unknown option '{0}'\u{1F}Error: No existe la opción “{0}”.\
                \u{1E}Error: Unknown option '{0}'. Did you mean '{1}'?\u{1F}Error: No existe la opción “{0}”. ¿Quiso decir “{1}”?\
                \u{1E}Error: {0}\u{1F}Error: {0}\
                \u{1E}Error: {0} unexpected arguments: '{1}'\u{1F}Error: Sobran {0} argumentos: '{1}'\
                \u{1E}Europe/Dublin; empty: the office’s own\u{1F}Europe/Dublin; vacío: la de la oficina\
                \u{1E}Every call on this sheet has been returned.\u{1F}Todas las llamadas de esta hoja están devueltas.\
                \u{1E}Every change, newest first. Nothing here can be edited.\u{1F}Todos los cambios, del más reciente al más antiguo. Aquí no se puede modificar nada.\
                \u{1E}Every message handed over to you.\u{1F}Todos los recados que se le traspasan.\
                \u{1E}Every message offered to you.\u{1F}Todos los recados que se le ofrecen.\
                \u{1E}Everybody in the office sees it.\u{1F}La ve toda la oficina.\
                \u{1E}Everybody on this machine can read a password in --database. Put the address into RINGBACK_DATABASE or the settings file, or the password into ~/.pgpass.\u{1F}Cualquiera en esta máquina puede leer una contraseña en --database. Ponga la dirección en RINGBACK_DATABASE o en el archivo de configuración, o la contraseña en ~/.pgpass.\
                \u{1E}Everything that came in, with what became of it. What was put aside can be opened and let through.\u{1F}Todo lo que llegó y qué pasó con ello. Lo apartado se puede abrir y admitir.\
                \u{1E}Everything that is kept of them, as a file\u{1F}Todo lo que se guarda de esta persona, en un archivo\
                \u{1E}Example:\n  ringback mail wishes --off returned --on digest --when digest --due-soon 30\u{1F}Ejemplo:\n  ringback mail wishes --off returned --on digest --when digest --due-soon 30\
                \u{1E}Exits with 0 if it is intact; otherwise names the first wrong entry and exits with 65.\u{1F}Termina con 0 si está íntegro; si no, indica el primer asiento incorrecto y termina con 65.\
                \u{1E}Exits with 0 once the mail is durably stored; a running server handles it at once, otherwise the next one to start does. Exits with 75, so that the mail server retries, if it cannot be stored now. A mail given twice counts once. A mail of more than 64 MB exits with 65: the office sees its beginning, and the mail server tells the sender.\n\nSender and recipient are taken from the flags, else from SENDER and ORIGINAL_RECIPIENT or RECIPIENT, as Postfix sets them, else from the mail's own Return-Path and Delivered-To.\u{1F}Termina con 0 cuando el correo está guardado de forma duradera; un servidor en marcha lo procesa enseguida; si no, el próximo que arranque. Termina con 75, para que el servidor de correo lo reintente, si ahora no se puede guardar. Un correo entregado dos veces cuenta una sola vez. Un correo de más de 64 MB termina con 65: la oficina ve su comienzo y el servidor de correo avisa al remitente.\n\nEl remitente y los destinatarios se toman de las opciones; si no, de SENDER y de ORIGINAL_RECIPIENT o RECIPIENT, como los define Postfix; si no, de las líneas Return-Path y Delivered-To del propio correo.\
                \u{1E}FATE\u{1F}RESULTADO\
                \u{1E}FROM\u{1F}DE\
                \u{1E}Faces of this sheet\u{1F}Partes de esta hoja\
                \u{1E}Fetch now\u{1F}Traer ahora\
                \u{1E}File a message.\u{1F}Registrar un recado.\
                \u{1E}File a second entry even if one of this caller's is open.\u{1F}Registrar otro recado aunque ya haya uno abierto de la misma persona.\
                \u{1E}File it as a call of its own.\u{1F}Registrarlo como una llamada aparte.\
                \u{1E}File it as a new call\u{1F}Registrar como llamada nueva\
                \u{1E}File it as that answer\u{1F}Registrar como esa respuesta\
                \u{1E}File it as the answer it looks like, with the effect of that person's own.\u{1F}Registrarlo como la respuesta que parece ser, con el mismo efecto que una de esa persona.\
                \u{1E}File it for somebody who does.\u{1F}Regístrelo para alguien que sí.\
                \u{1E}File the message\u{1F}Registrar el recado\
                \u{1E}File: {0}\u{1F}Archivo: {0}\
                \u{1E}Filed as {0}’s answer: {1}.\u{1F}Registrado como respuesta de {0}: {1}.\
                \u{1E}Filed for {0}.\u{1F}Registrado para {0}.\
                \u{1E}Filed on this day or earlier.\u{1F}Registrados este día o antes.\
                \u{1E}Filed on this day or later, such as 2026-11-24.\u{1F}Registrados este día o después, como 2026-11-24.\
                \u{1E}Filed: {0}\u{1F}Registrado: {0}\
                \u{1E}Files\u{1F}Archivos\
                \u{1E}Files that came by mail\u{1F}Archivos que llegaron por correo\
                \u{1E}Filling the office\u{1F}Llenando la oficina\
                \u{1E}Find\u{1F}Buscar\
                \u{1E}Find a caller or a message\u{1F}Buscar a quien llama o un recado\
                \u{1E}Find callers, contacts or not, and messages by anything on them.\u{1F}Buscar a quienes han llamado, sean contactos o no, y recados por cualquier dato que tengan.\
                \u{1E}Find contacts by any part of a number, name or company, even misspelt.\u{1F}Buscar contactos por cualquier parte de un número, nombre o empresa, aunque esté mal escrita.\
                \u{1E}First password\u{1F}Primera contraseña\
                \u{1E}Follow a sheet live, line by line.\u{1F}Seguir una hoja en vivo, línea por línea.\
                \u{1E}For\u{1F}Para\
                \u{1E}For good go:\u{1F}Se borra para siempre:\
                \u{1E}For next time\u{1F}Para la próxima vez\
                \u{1E}For the taker and the person who returns the call. The taker can correct the owner while nobody has acted on the message; after that, hand it over.\n\nExample:\n  ringback correct k2m9xq --for \"Dana Cole\" --code 1\u{1F}Para quien tomó el recado y quien devuelve la llamada. Quien lo tomó puede corregir el responsable mientras nadie haya hecho nada con el recado; después, hay que traspasarlo.\n\nEjemplo:\n  ringback correct k2m9xq --for \"Dana Cole\" --code 1\
                \u{1E}For those who chose none, and whose browser asks for none of these.\u{1F}Para quien no eligió ninguno y cuyo navegador no pide ninguno de estos.\
                \u{1E}For {0}\u{1F}Para {0}\
                \u{1E}For {0}, {1}\u{1F}Para {0}, {1}\
                \u{1E}Found\u{1F}Resultados\
                \u{1E}Found by\u{1F}Encontrado por\
                \u{1E}Friday\u{1F}viernes\
                \u{1E}From Ringback, the phone sheet of {0}.\u{1F}De Ringback, la hoja de llamadas de {0}.\
                \u{1E}From {0}\u{1F}De {0}\
                \u{1E}From {0}.\u{1F}De {0}.\
                \u{1E}From {0}: {1}\u{1F}De {0}: {1}\
                \u{1E}Give --from and --until with --cover.\u{1F}Con --cover, indique también --from y --until.\
                \u{1E}Give both --from and --until.\u{1F}Indique tanto --from como --until.\
                \u{1E}Give either --back, or --from and --until.\u{1F}Indique --back, o bien --from y --until.\
                \u{1E}Give it to this message\u{1F}Asignar a este recado\
                \u{1E}Give minutes from 0 (never) to 1440 (a day before).\u{1F}Indique minutos de 0 (nunca) a 1440 (un día antes).\
                \u{1E}Give one of the five answers to a message.\u{1F}Dar una de las cinco respuestas a un recado.\
                \u{1E}Give them a new first password\u{1F}Darle una nueva primera contraseña\
                \u{1E}Given a mail, shows its text.\u{1F}Si se indica un correo, muestra su texto.\
                \u{1E}Goes:\u{1F}Se va:\
                \u{1E}HOLDS\u{1F}CONTIENE\
                \u{1E}Half of a surrogate pair stands alone.\u{1F}La mitad de un par suplente está sola.\
                \u{1E}Hand everything over to\u{1F}Traspasar todo a\
                \u{1E}Hand over\u{1F}Traspasar\
                \u{1E}Handles\u{1F}Atiende\
                \u{1E}Handovers\u{1F}Traspasos\
                \u{1E}Held mail\u{1F}Correo retenido\
                \u{1E}Held mail: {0}\u{1F}Correo retenido: {0}\
                \u{1E}Help:  {0}\u{1F}Ayuda: {0}\
                \u{1E}History\u{1F}Historial\
                \u{1E}History of this contact\u{1F}Historial de este contacto\
                \u{1E}History of this person\u{1F}Historial de esta persona\
                \u{1E}History of this team\u{1F}Historial de este equipo\
                \u{1E}History of {0}\u{1F}Historial de {0}\
                \u{1E}Hold\u{1F}Poner en espera\
                \u{1E}Holds no accounts.\u{1F}No lleva ninguna cuenta.\
                \u{1E}Holds the account\u{1F}Lleva la cuenta\
                \u{1E}Holds the account of {0}\u{1F}Lleva la cuenta de {0}\
                \u{1E}Holidays\u{1F}Días festivos\
                \u{1E}Hours\u{1F}Horario\
                \u{1E}Hours and holidays\u{1F}Horario y días festivos\
                \u{1E}How do they say it?\u{1F}¿Cómo se pronuncia?\
                \u{1E}How it came in.\u{1F}Cómo llegó.\
                \u{1E}How it ended\u{1F}Cómo terminó\
                \u{1E}How it ended.\u{1F}Cómo terminó.\
                \u{1E}How it fares\u{1F}Estado\
                \u{1E}How many contacts they have.\u{1F}Cuántos contactos tienen.\
                \u{1E}How many entries, at most 200.\u{1F}Cuántas líneas, 200 como máximo.\
                \u{1E}How many entries.\u{1F}Cuántos asientos.\
                \u{1E}How many messages were filed; the default is about six weeks of them.\u{1F}Cuántos recados se registraron; si se omite, los de unas seis semanas.\
                \u{1E}How many messages, at most 200.\u{1F}Cuántos recados, 200 como máximo.\
                \u{1E}How many pairs, at most 200.\u{1F}Cuántos pares, 200 como máximo.\
                \u{1E}How many people work there.\u{1F}Cuántas personas trabajan ahí.\
                \u{1E}How many, at most 200.\u{1F}Cuántos, 200 como máximo.\
                \u{1E}How soon\u{1F}Cuándo\
                \u{1E}How soon, 1 to 4.\u{1F}La prioridad, de 1 a 4.\
                \u{1E}How to say it\u{1F}Pronunciación\
                \u{1E}How to say the name\u{1F}La pronunciación del nombre\
                \u{1E}I left word\u{1F}Dejé recado\
                \u{1E}I need to know more\u{1F}Necesito saber más\
                \u{1E}ID\u{1F}ID\
                \u{1E}IE; empty: the office’s own\u{1F}IE; vacío: el de la oficina\
                \u{1E}If a time was wished for. Yours to know; it is never promised.\u{1F}Si se pidió una hora. Solo para ustedes; nunca se promete.\
                \u{1E}If it was broken off, give the same file again.\u{1F}Si se interrumpió, vuelva a dar el mismo archivo.\
                \u{1E}If it was not you, end the token under Profile, change your password, and put it right.\u{1F}Si no fue usted, anule la clave de acceso en el perfil, cambie su contraseña y corríjalo.\
                \u{1E}If there are several questions about one message, this answers the first.\n\nExample:\n  ringback reply k2m9xq \"Until five, he said\"\u{1F}Si hay varias preguntas sobre un mismo recado, esta respuesta es para la primera.\n\nEjemplo:\n  ringback reply k2m9xq \"Hasta las cinco, dijo\"\
                \u{1E}If you did not expect this, speak to {0}, or to whoever runs the office, at once.\u{1F}Si no lo esperaba, hable cuanto antes con {0} o con quien administra la oficina.\
                \u{1E}If-Match takes one version as the ETag gave it, such as \"7\".\u{1F}If-Match lleva una sola versión, como la dio el ETag, por ejemplo \"7\".\
                \u{1E}Import a call log (CSV), on the office's machine.\u{1F}Importar un registro de llamadas (CSV), en la máquina de la oficina.\
                \u{1E}Import contacts from CSV or vCards, on the office's machine.\u{1F}Importar contactos de CSV o vCards, en la máquina de la oficina.\
                \u{1E}Import the telephone system's call logs.\u{1F}Importar los registros de llamadas del sistema telefónico.\
                \u{1E}Import, export, find, merge and erase contacts.\u{1F}Importar, exportar, buscar, combinar y borrar contactos.\
                \u{1E}In my hours; else when they begin\u{1F}En mi horario; si no, cuando empiece\
                \u{1E}In the last month. If you did not expect it, speak to them, or to whoever runs the office.\u{1F}En el último mes. Si no lo esperaba, hable con esas personas o con quien administra la oficina.\
                \u{1E}In the log of the telephone system\u{1F}En el registro del sistema telefónico\
                \u{1E}In the settings file {0}, “{1}” must be a string.\u{1F}En el archivo de configuración {0}, “{1}” debe ser un texto.\
                \u{1E}In their place, everywhere\u{1F}En su lugar, en todas partes\
                \u{1E}Is it one of these?\u{1F}¿Es alguno de estos?\
                \u{1E}Is it spelt {0}?\u{1F}¿Se escribe {0}?\
                \u{1E}Is still {0}.\u{1F}Todavía es {0}.\
                \u{1E}It answers a mail to {0} that is more than 30 days old.\u{1F}Responde a un correo para {0} de hace más de 30 días.\
                \u{1E}It answers a mail to {0}, but comes from another address ({1}).\u{1F}Responde a un correo para {0}, pero viene de otra dirección ({1}).\
                \u{1E}It came over a mailing list.\u{1F}Llegó por una lista de correo.\
                \u{1E}It cannot be filed as an answer: the call is no longer theirs to answer, or it says nothing of its own. Give it to a message.\u{1F}No se puede registrar como respuesta: ya no le corresponde responder a la llamada, o el correo no dice nada propio. Asígnelo a un recado.\
                \u{1E}It comes from a mail server.\u{1F}Viene de un servidor de correo.\
                \u{1E}It comes from the office’s own address, and is not a mail of Ringback’s.\u{1F}Viene de la dirección de la propia oficina y no es un correo de Ringback.\
                \u{1E}It could not be dealt with in {0} tries.\u{1F}No se pudo procesar en {0} intentos.\
                \u{1E}It could not be read.\u{1F}No se pudo leer.\
                \u{1E}It does not say for whom it is, so somebody has to look at it.\u{1F}No dice para quién es, así que alguien tiene que revisarlo.\
                \u{1E}It does not say who sent it.\u{1F}No dice quién lo envió.\
                \u{1E}It does what {0}’s own mail would.\u{1F}Hace lo mismo que haría un correo de {0}.\
                \u{1E}It failed the check of its sender (DMARC), so somebody else may have written it.\u{1F}No pasó la comprobación del remitente (DMARC), así que pudo escribirlo otra persona.\
                \u{1E}It goes on; only its beginning is shown.\u{1F}Continúa; solo se muestra el principio.\
                \u{1E}It has more than {0} files.\u{1F}Tiene más de {0} archivos.\
                \u{1E}It has no sender that could be answered, as reports and automatic replies have none.\u{1F}No tiene remitente al que se pueda responder, como los informes y las respuestas automáticas.\
                \u{1E}It has too many parts or headers to be read to its end.\u{1F}Tiene demasiadas partes o encabezados para leerlo completo.\
                \u{1E}It is a calendar’s invitation or its answer, not a reply.\u{1F}Es una invitación de calendario o su respuesta, no una contestación.\
                \u{1E}It is a mail of Ringback’s own that came back.\u{1F}Es un correo del propio Ringback que volvió.\
                \u{1E}It is a report about a mail that was not ours.\u{1F}Es un informe sobre un correo que no era nuestro.\
                \u{1E}It is a report of a mail server that says nothing of a delivery.\u{1F}Es un informe de un servidor de correo que no habla de ninguna entrega.\
                \u{1E}It is a report of a mail server.\u{1F}Es un informe de un servidor de correo.\
                \u{1E}It is a report that nothing proves.\u{1F}Es un informe que nada demuestra.\
                \u{1E}It is already theirs, so there is nothing to hand over. Choose somebody else.\u{1F}Ya es de esa persona, así que no hay nada que traspasar. Elija a otra.\
                \u{1E}It is an automatic reply.\u{1F}Es una respuesta automática.\
                \u{1E}It is at the edge of its code. Change the code to move it further.\u{1F}Está en el límite de su prioridad. Cambie la prioridad para moverla más.\
                \u{1E}It is encrypted, or signed in a form that cannot be read here (S/MIME or PGP).\u{1F}Está cifrado, o firmado de una forma que aquí no se puede leer (S/MIME o PGP).\
                \u{1E}It is for {0}\u{1F}Es para {0}\
                \u{1E}It is in {0}’s name, but was sent by {1}.\u{1F}Está a nombre de {0}, pero se envió desde {1}.\
                \u{1E}It is in {0}’s name. {1}\u{1F}Está a nombre de {0}. {1}\
                \u{1E}It is larger than {0} MB.\u{1F}Pesa más de {0} MB.\
                \u{1E}It is neither for the office’s own address nor for a reply address.\u{1F}No es para la dirección de la oficina ni para una dirección de respuesta.\
                \u{1E}It is not read by itself before {0}.\u{1F}No se lee automáticamente antes de este momento: {0}.\
                \u{1E}It is not released: nobody rings it from here.\u{1F}No está autorizado: desde aquí nadie lo marca.\
                \u{1E}It is offered to them; until they accept, it stays yours.\u{1F}Se le ofrece; mientras no acepte, sigue a cargo de usted.\
                \u{1E}It is over: nobody is told it any more.\u{1F}Ya no vale: no se le mostrará a nadie más.\
                \u{1E}It is the wrong number\u{1F}Es un número equivocado\
                \u{1E}It is yours, due {0}. Say that you will return it, or pass it on.\u{1F}Está a su cargo, para {0}. Diga que devolverá la llamada, o traspásela.\
                \u{1E}It is {0}\u{1F}Es {0}\
                \u{1E}It keeps its calls, its taker and its first time.\u{1F}Conserva sus llamadas, a quien lo tomó y su primera hora.\
                \u{1E}It looks like {0}’s answer to a mail, but carries nothing that says to which.\u{1F}Parece la respuesta de {0} a un correo, pero nada indica a cuál.\
                \u{1E}It may be one of these; ask.\u{1F}Puede ser una de estas personas; pregunte.\
                \u{1E}It names several senders.\u{1F}Nombra a varios remitentes.\
                \u{1E}It says more than two megabytes, and was not read to its end.\u{1F}Su texto pasa de dos megabytes y no se leyó completo.\
                \u{1E}It says that a mail to {0} did not arrive, but sends nothing of that mail back which proves it.\u{1F}Dice que no llegó un correo para {0}, pero no devuelve nada de ese correo que lo demuestre.\
                \u{1E}It stays at {0} {1}, not {2} {3}.\u{1F}Se queda en {0} {1}, no en {2} {3}.\
                \u{1E}It stays on record.\u{1F}Queda registrado.\
                \u{1E}It stays on record; nobody is told.\u{1F}Queda registrado; no se avisa a nadie.\
                \u{1E}It stays on the caller’s card; the call stays whose it is, and nobody is told.\u{1F}Queda en la ficha de quien llama; la llamada sigue a cargo de la misma persona y no se avisa a nadie.\
                \u{1E}It stays with {0}.\u{1F}Sigue a cargo de {0}.\
                \u{1E}It stays yours, due {0}.\u{1F}Sigue a cargo de usted, para {0}.\
                \u{1E}It waits with those you left word for; the call is still yours, {0}.\u{1F}Pasa a «Recado dejado»; la llamada sigue a cargo de usted: {0}.\
                \u{1E}It waits with those you left word for; the call is yours now, {0}.\u{1F}Pasa a «Recado dejado»; ahora la llamada está a cargo de usted: {0}.\
                \u{1E}It was answered before it went out.\u{1F}Se respondió antes del envío.\
                \u{1E}It was merged into this contact.\u{1F}Se combinó con este contacto.\
                \u{1E}It was sent in bulk or by a list (Precedence: {0}).\u{1F}Se envió en masa o por una lista (Precedence: {0}).\
                \u{1E}It was sent to a reply address that is not ours.\u{1F}Se envió a una dirección de respuesta que no es nuestra.\
                \u{1E}It was sent to the reply address of one call and answers the mail about another.\u{1F}Se envió a la dirección de respuesta de una llamada y responde al correo sobre otra.\
                \u{1E}It was settled while the caller was on the line: nothing is owed.\u{1F}Se resolvió mientras la persona estaba en la línea: no hay que devolver la llamada.\
                \u{1E}It will be asked next time.\u{1F}Se preguntará la próxima vez.\
                \u{1E}It will be sent again.\u{1F}Se enviará de nuevo.\
                \u{1E}It will be tried again automatically; no mail is lost meanwhile. Check the mailbox’s address, user and password, then fetch now.\u{1F}Se intentará de nuevo automáticamente; mientras tanto no se pierde ningún correo. Revise la dirección, el usuario y la contraseña del buzón, y luego traiga el correo ahora.\
                \u{1E}It will not be asked.\u{1F}Ya no se preguntará.\
                \u{1E}It works again\u{1F}Ya funciona\
                \u{1E}Its DMARC result is about nobody by name, not about its sender.\u{1F}Su resultado DMARC no nombra a nadie, así que no vale para el remitente.\
                \u{1E}Its DMARC result is about {0}, not about its sender.\u{1F}Su resultado DMARC es sobre {0}, no sobre el remitente.\
                \u{1E}Its id, or a unique ending of it.\u{1F}Su id, o un final del id que sea único.\
                \u{1E}Its note differs from the one that is here and is left out.\u{1F}Su nota es distinta de la que hay aquí y se omite.\
                \u{1E}Its parts are packed into one another too deeply to be read.\u{1F}Sus partes están metidas unas en otras a demasiada profundidad para leerlo.\
                \u{1E}Its subject is that of an automatic reply.\u{1F}Su asunto es el de una respuesta automática.\
                \u{1E}Its text\u{1F}Su texto\
                \u{1E}I’ll return it\u{1F}yo devuelvo la llamada\
                \u{1E}I’ll take it\u{1F}Acepto\
                \u{1E}KIND\u{1F}TIPO\
                \u{1E}Keep\u{1F}Guardar\
                \u{1E}Keep as a message of its own\u{1F}Registrar como recado aparte\
                \u{1E}Keep callers who ring twice as contacts\u{1F}Guardar como contacto a quien llame dos veces\
                \u{1E}Keep it now: it is not shown again. End it with `ringback token end {0} --person {1}`.\u{1F}Guárdela ahora: no se vuelve a mostrar. Para revocarla: `ringback token end {0} --person {1}`.\
                \u{1E}Keep it on their card\u{1F}Guardar en su ficha\
                \u{1E}Keep the caller as a contact\u{1F}Guardar como contacto\
                \u{1E}Kept for next time; nothing else has changed\u{1F}Guardado para la próxima vez; no ha cambiado nada más\
                \u{1E}Kept here: {0} for {1}. It is filed when the connection returns.\u{1F}Guardado aquí: {0} para {1}. Se registra cuando vuelva la conexión.\
                \u{1E}Kept here: {0}. It is sent when the connection returns.\u{1F}Guardado aquí: {0}. Se envía cuando vuelva la conexión.\
                \u{1E}Kept on the card of {0}.\u{1F}Guardado en la ficha de {0}.\
                \u{1E}Kept with the message of {0}.\u{1F}Guardado con el recado de {0}.\
                \u{1E}Kept.\u{1F}Guardado.\
                \u{1E}Keys\u{1F}Teclas\
                \u{1E}LINE\u{1F}LÍNEA\
                \u{1E}Label of mail address {0}\u{1F}Etiqueta del correo {0}\
                \u{1E}Label of number {0}\u{1F}Etiqueta del número {0}\
                \u{1E}Language\u{1F}Idioma\
                \u{1E}Last call\u{1F}Última llamada\
                \u{1E}Late\u{1F}Atrasadas\
                \u{1E}Lead\u{1F}Líder\
                \u{1E}Lead:\u{1F}Líder:\
                \u{1E}Leave it\u{1F}Dejarlo\
                \u{1E}Leave it empty where nobody has to sign in.\u{1F}Déjelo vacío si no hay que iniciar sesión.\
                \u{1E}Leaving\u{1F}Salida\
                \u{1E}Left a voicemail {0}\u{1F}Dejó un mensaje de voz {0}\
                \u{1E}Left a voicemail {0} about {1}\u{1F}Dejó un mensaje de voz {0}; asunto: {1}\
                \u{1E}Left a voicemail {0} about: {1}\u{1F}Dejó un mensaje de voz {0}; asunto: {1}\
                \u{1E}Left voicemail\u{1F}Mensaje de voz dejado\
                \u{1E}Left word\u{1F}Dejado recado\
                \u{1E}Let a mail through: its text is kept for next time.\u{1F}Dejar pasar un correo: su texto se guarda para la próxima vez.\
                \u{1E}Let it through\u{1F}Admitirlo\
                \u{1E}Let through\u{1F}Admitido\
                \u{1E}Letters from strangers held: {0}; see --strangers.\u{1F}Correos de desconocidos retenidos: {0}; véalos con --strangers.\
                \u{1E}Letters from this address go to {0}, who holds the account of {1}. Ask them to change it, or their supervisor or a manager.\u{1F}Las cartas de esta dirección van a {0}, que lleva la cuenta de {1}. Pídale que lo cambie, o pídalo a su supervisor o a un gerente.\
                \u{1E}Line\u{1F}Línea\
                \u{1E}Line {0} is left out, as there is no field for it: {1}\u{1F}La línea {0} se omite, porque no hay un campo para ella: {1}\
                \u{1E}List all incoming mail and what became of it, newest first.\u{1F}Listar todo el correo recibido y qué fue de él, lo más reciente primero.\
                \u{1E}List contacts that may be duplicates.\u{1F}Listar contactos que pueden ser duplicados.\
                \u{1E}List mail that waits for somebody to look at it.\u{1F}Listar el correo retenido, que espera a que alguien lo revise.\
                \u{1E}List mail waiting to be sent, and mail that failed.\u{1F}Listar el correo por enviar y el que no se pudo enviar.\
                \u{1E}List somebody's tokens, without their secrets.\u{1F}Listar las claves de acceso de una persona, sin sus secretos.\
                \u{1E}List the released numbers and who released them.\u{1F}Listar los números autorizados y quién los autorizó.\
                \u{1E}Local time\u{1F}Hora local\
                \u{1E}Look again\u{1F}Revisar\
                \u{1E}Look again with these\u{1F}Ver de nuevo con estas\
                \u{1E}Look at {0}\u{1F}Ver {0}\
                \u{1E}Looking at the calls\u{1F}Revisando las llamadas\
                \u{1E}Looking at the rows\u{1F}Revisando las filas\
                \u{1E}Looks like an answer for:\u{1F}Parece una respuesta para:\
                \u{1E}Looks like an answer from {0}: ringback mail release {1} --as-answer files it so.\u{1F}Parece una respuesta de {0}: ringback mail release {1} --as-answer lo registra así.\
                \u{1E}MADE\u{1F}CREADA\
                \u{1E}Mail\u{1F}Correo\
                \u{1E}Mail address {0}\u{1F}Dirección de correo {0}\
                \u{1E}Mail cannot be taken at {0}: {1}. Stop what answers there, or choose another address with --lmtp.\u{1F}No se puede recibir correo en {0}: {1}. Detenga lo que responde allí, o elija otra dirección con --lmtp.\
                \u{1E}Mail does not arrive\u{1F}Hay correo que no llega\
                \u{1E}Mail from Ringback reaches you.\u{1F}El correo de Ringback le llega.\
                \u{1E}Mail from {0} does not arrive\u{1F}El correo de {0} no llega\
                \u{1E}Mail me when\u{1F}Enviarme correo cuando\
                \u{1E}Mail server that is trusted\u{1F}Servidor de correo de confianza\
                \u{1E}Mail that names nobody goes to\u{1F}El correo que no nombra a nadie va a\
                \u{1E}Mail that nobody could be tied to, or that is not what it says. Nothing here has changed anything.\u{1F}Correo que no se pudo asociar con nadie, o que no es lo que dice ser. Nada de lo que hay aquí ha cambiado algo.\
                \u{1E}Mail to somebody does not arrive.\u{1F}El correo para alguien no llega.\
                \u{1E}Mail to them comes back: {0}\u{1F}El correo que se le envía es devuelto: {0}\
                \u{1E}Mail to {0} ({1}) comes back.\n{2}\nUntil the address is put right {3} is mailed nothing, and calls for them are told to their backup or supervisor at once.\u{1F}El correo para {0} ({1}) es devuelto.\n{2}\nHasta que se corrija la dirección no se envía nada a {3}, y de sus llamadas se avisa enseguida a su suplente o supervisor.\
                \u{1E}Mail to {0} comes back\u{1F}El correo para {0} es devuelto\
                \u{1E}Mail to {0} comes back since {1}: {2}\u{1F}El correo a {0} se devuelve desde {1}: {2}\
                \u{1E}Mail to {0} comes back, so they may not know of it.\u{1F}El correo para {0} es devuelto, así que quizá no se haya enterado.\
                \u{1E}Mail {0} of the mailbox could not be fetched: {1}. It is passed over, and stays there.\u{1F}No se pudo traer el correo {0} del buzón: {1}. Se pasa por alto y se queda ahí.\
                \u{1E}Mail {0} of the mailbox could not be fetched: {1}. It is tried again by itself.\u{1F}No se pudo traer el correo {0} del buzón: {1}. Se intentará de nuevo automáticamente.\
                \u{1E}Mail {0} of the mailbox could not be fetched: {1}. The others are; this one is tried again by itself.\u{1F}No se pudo traer el correo {0} del buzón: {1}. Los demás sí; con este se vuelve a intentar solo.\
                \u{1E}Mail, password, sign-ins\u{1F}Correo, contraseña, sesiones\
                \u{1E}Mail: {0}\u{1F}Correo: {0}\
                \u{1E}Mailbox’s server\u{1F}Servidor del buzón\
                \u{1E}Mails that did not get out\u{1F}Correos que no salieron\
                \u{1E}Main\u{1F}Principal\
                \u{1E}Make one\u{1F}Crear una\
                \u{1E}Make them one\u{1F}Combinar\
                \u{1E}May be the same\u{1F}Quizá sean la misma persona\
                \u{1E}Members\u{1F}Integrantes\
                \u{1E}Members:\u{1F}Integrantes:\
                \u{1E}Merge two records of one contact; contacts unmerge undoes it.\u{1F}Combinar dos registros de un mismo contacto; contacts unmerge lo deshace.\
                \u{1E}Merge with another contact\u{1F}Combinar con otro contacto\
                \u{1E}Merge {0}\u{1F}Combinar {0}\
                \u{1E}Merged into this\u{1F}Combinados con este\
                \u{1E}Message\u{1F}Recado\
                \u{1E}Messages\u{1F}Recados\
                \u{1E}Messages and calls stay in the counts, without name, number and words. The history keeps that something happened, when and by whom, and can still be verified. That you erased this stays on record, without what it was. Copies made before, backups too, are not reached from here.\u{1F}Los recados y las llamadas siguen en los totales, sin nombre, número ni texto. El historial conserva que algo ocurrió, cuándo y por quién, y se puede seguir verificando. Queda registrado que usted borró esto, sin decir qué era. Las copias hechas antes, también las de seguridad, no se alcanzan desde aquí.\
                \u{1E}Messages are kept here, and filed when it returns; until then callers cannot be looked up.\u{1F}Los recados se guardan aquí y se registran cuando vuelva; hasta entonces no se puede buscar a quien llama.\
                \u{1E}Messages, calls, notes, questions, standings and assistants of both stay. It can be taken apart again at any time.\u{1F}Se conservan los recados, las llamadas, las notas, las preguntas, el trato y los asistentes de los dos. Se puede volver a separar en cualquier momento.\
                \u{1E}Might be around\u{1F}Hora posible\
                \u{1E}Might be called around\u{1F}Hora posible\
                \u{1E}Minutes before a call is due: {0}\u{1F}Minutos antes de que venza una llamada: {0}\
                \u{1E}Minutes before a call is due; 0 for no reminder.\u{1F}Minutos antes de que venza una llamada; 0 para no recibir aviso.\
                \u{1E}Monday\u{1F}lunes\
                \u{1E}More letters came from strangers within an hour than an office reads.\u{1F}En una hora llegaron más correos de desconocidos de los que una oficina puede leer.\
                \u{1E}More than {0} mails came from {1} within an hour.\u{1F}Llegaron más de {0} correos de {1} en una hora.\
                \u{1E}More than {0} quotes are opened and never closed; nothing after this line was read.\u{1F}Hay más de {0} comillas que se abren y nunca se cierran; no se leyó nada después de esta línea.\
                \u{1E}Move down\u{1F}Bajar\
                \u{1E}Move up\u{1F}Subir\
                \u{1E}Moved\u{1F}Movido\
                \u{1E}Mr, Ms, Dr …\u{1F}Sr., Sra., Dr. …\
                \u{1E}NAME\u{1F}NOMBRE\
                \u{1E}NOW\u{1F}AHORA\
                \u{1E}NUMBER\u{1F}NÚMERO\
                \u{1E}NUMBERS\u{1F}NÚMEROS\
                \u{1E}Name\u{1F}Nombre\
                \u{1E}Name of the office\u{1F}Nombre de la oficina\
                \u{1E}Name one message and say why, in quotes.\u{1F}Nombre un recado y diga por qué, entre comillas.\
                \u{1E}Name one message, or give --all or --accounts.\u{1F}Nombre un recado, o indique --all o --accounts.\
                \u{1E}Name or number\u{1F}Nombre o número\
                \u{1E}Name or number of the other\u{1F}Nombre o número del otro\
                \u{1E}Name, number or subject\u{1F}Nombre, número o asunto\
                \u{1E}Name, number or words\u{1F}Nombre, número o palabras\
                \u{1E}Names that are alike\u{1F}Nombres parecidos\
                \u{1E}Need more\u{1F}Falta información\
                \u{1E}New caller “{0}”\u{1F}Nueva persona: “{0}”\
                \u{1E}New caller, number withheld\u{1F}Nueva persona, número oculto\
                \u{1E}New contact\u{1F}Nuevo contacto\
                \u{1E}New mails: {0}.\u{1F}Correos nuevos: {0}.\
                \u{1E}New person\u{1F}Nueva persona\
                \u{1E}New team\u{1F}Nuevo equipo\
                \u{1E}No absence is planned for {0}.\u{1F}{0} no tiene ausencias previstas.\
                \u{1E}No accounts are offered to you just now.\u{1F}En este momento no le ofrecen ninguna cuenta.\
                \u{1E}No answer\u{1F}No contesta\
                \u{1E}No answer within 15 seconds.\u{1F}Sin respuesta en 15 segundos.\
                \u{1E}No answer within 20 seconds; it continues while you look elsewhere.\u{1F}Sin respuesta en 20 segundos; continúa mientras usted sigue con otra cosa.\
                \u{1E}No call is waiting for you\u{1F}No hay llamadas que le esperen\
                \u{1E}No calls are yours\u{1F}No tiene llamadas a su cargo\
                \u{1E}No calls that you may see.\u{1F}No hay llamadas que usted pueda ver.\
                \u{1E}No contacts yet. Bring in a list, or keep whoever calls from the desk.\u{1F}Aún no hay contactos. Importe una lista o guarde desde recepción a quienes llamen.\
                \u{1E}No contacts yet. Callers can be saved from the desk.\u{1F}Aún no hay contactos. Desde recepción se puede guardar a quien llama.\
                \u{1E}No holidays yet: calls are due on every workday.\u{1F}Aún no hay días festivos: las llamadas vencen en cualquier día hábil.\
                \u{1E}No longer here: {0}\u{1F}Ya no está aquí: {0}\
                \u{1E}No longer so\u{1F}Ya no es así\
                \u{1E}No mail has come in yet.\u{1F}Todavía no ha llegado correo.\
                \u{1E}No mail has gone out yet.\u{1F}Todavía no ha salido ningún correo.\
                \u{1E}No mail is sent yet. Give the server to send by and the office’s own address.\u{1F}Todavía no se envía correo. Indique el servidor de envío y la dirección de la oficina.\
                \u{1E}No mail is sent yet: give the server to send by and the office’s own address first.\u{1F}Todavía no se envía correo: indique primero el servidor de envío y la dirección de la oficina.\
                \u{1E}No mail matches.\u{1F}Ningún correo coincide.\
                \u{1E}No mail server is set to send by.\u{1F}No se indicó ningún servidor de envío.\
                \u{1E}No mailbox is read. Mail may still come from your own mail server or by the command line.\u{1F}No se lee ningún buzón. Aun así puede llegar correo de su propio servidor o por la línea de comandos.\
                \u{1E}No mailbox is read: give the mailbox’s server first.\u{1F}No se lee ningún buzón: indique primero el servidor del buzón.\
                \u{1E}No mailbox is set to be read. Set its address, user and password first.\u{1F}No hay ningún buzón que leer. Indique primero su dirección, usuario y contraseña.\
                \u{1E}No messages that you may see were found.\u{1F}No se encontraron recados que usted pueda ver.\
                \u{1E}No need to ask\u{1F}Ya no hace falta preguntar\
                \u{1E}No number of this caller is known yet.\u{1F}Todavía no se conoce ningún número de quien llama.\
                \u{1E}No number: how will they be reached? File it again to leave it so.\u{1F}Sin número: ¿cómo se le va a localizar? Registre otra vez para dejarlo así.\
                \u{1E}No numbers are released.\u{1F}No hay números autorizados.\
                \u{1E}No open message and no contact has that. Try part of the name, or the number.\u{1F}Ningún recado abierto ni contacto coincide. Pruebe con parte del nombre, o con el número.\
                \u{1E}No secure connection to {0} ({1}). A password is sent over a secure connection only. Check the address, or have the mail server's certificate fixed.\u{1F}No hay conexión segura con {0} ({1}). Una contraseña solo se envía por una conexión segura. Revise la dirección, o pida que se corrija el certificado del servidor de correo.\
                \u{1E}No secure connection to {0}: {1} A password is sent over a secure connection only. Check the address, or have the mail server's certificate fixed.\u{1F}No hay conexión segura con {0}: {1} Una contraseña solo se envía por una conexión segura. Revise la dirección, o pida que se corrija el certificado del servidor de correo.\
                \u{1E}No server answers at {0}. Start it with `ringback serve`, or say where it is with --server.\u{1F}No responde ningún servidor en {0}. Inícielo con `ringback serve` o indique dónde está con --server.\
                \u{1E}No settings file was read.\u{1F}No se leyó ningún archivo de configuración.\
                \u{1E}No teams yet. A message for a team belongs to the person on its rota.\u{1F}Aún no hay equipos. De un recado para un equipo es responsable quien esté de turno.\
                \u{1E}No, and why\u{1F}No, y por qué\
                \u{1E}No: {0}\u{1F}No: {0}\
                \u{1E}Nobody answered in time\u{1F}Nadie respondió a tiempo\
                \u{1E}Nobody by that name or number.\u{1F}Nadie con ese nombre o número.\
                \u{1E}Nobody covers for themselves. Choose somebody else.\u{1F}Nadie se sustituye a sí mismo. Elija a otra persona.\
                \u{1E}Nobody else who runs the office can sign in: set a password for another admin first.\u{1F}Nadie más que administre la oficina puede iniciar sesión: primero ponga una contraseña a otro administrador.\
                \u{1E}Nobody gives themselves more rights. Ask somebody else who runs the office.\u{1F}Nadie se da más permisos a sí mismo. Pídalo a otra persona que administre la oficina.\
                \u{1E}Nobody has answered {0} since {1}.\u{1F}Nadie se ha hecho cargo desde {1}: {0}.\
                \u{1E}Nobody has answered; {0} owes it since {1}\u{1F}Nadie ha respondido; {0} debe la llamada desde {1}\
                \u{1E}Nobody here and no team is called “{0}”. Name one of them, “nobody”, or leave it empty for the front desk.\u{1F}Aquí no hay persona ni equipo que se llame “{0}”. Indique uno, escriba “nobody” (nadie) o déjelo vacío para recepción.\
                \u{1E}Nobody here has the email {0}.\u{1F}Nadie aquí tiene el correo {0}.\
                \u{1E}Nobody here is called “{0}”. Choose a person or a team from the list.\u{1F}Nadie aquí se llama “{0}”. Elija una persona o un equipo de la lista.\
                \u{1E}Nobody here; there is more to look through.\u{1F}Aquí no hay nadie; queda más por revisar.\
                \u{1E}Nobody holds the account of {0} now.\u{1F}Ahora nadie lleva la cuenta de {0}.\
                \u{1E}Nobody is on hold.\u{1F}No hay nadie en espera.\
                \u{1E}Nobody is on the rota of {0}, so nobody would return this. Name a person.\u{1F}Nadie está de turno en {0}, así que nadie devolvería la llamada. Indique a una persona.\
                \u{1E}Nobody is on this team’s rota, so its calls would belong to nobody. Put at least one person on it.\u{1F}Nadie está en los turnos de este equipo, así que sus llamadas no serían de nadie. Ponga al menos a una persona.\
                \u{1E}Nobody is their own assistant. Choose somebody else.\u{1F}Nadie es asistente de sí mismo. Elija a otra persona.\
                \u{1E}Nobody is waiting to call back.\u{1F}No se espera la llamada de nadie.\
                \u{1E}Nobody seems to be the same.\u{1F}Nadie parece ser la misma persona.\
                \u{1E}Nobody was found.\u{1F}No se encontró a nadie.\
                \u{1E}Nobody’s sheet is kept by others yet.\u{1F}Aún nadie lleva la hoja de otra persona.\
                \u{1E}None of the columns is a name or a number: {0}. The first row must name them, like Name, Company, Phone, Mobile.\u{1F}Ninguna de las columnas es un nombre o un número: {0}. La primera fila debe nombrarlas, como Name, Company, Phone, Mobile.\
                \u{1E}Not any more\u{1F}Ya no\
                \u{1E}Not here\u{1F}No se encontró\
                \u{1E}Not just now\u{1F}Ahora no es posible\
                \u{1E}Not mailed: nothing\u{1F}No se envía por correo: nada\
                \u{1E}Not mailed: {0}\u{1F}No se envía por correo: {0}\
                \u{1E}Not mine\u{1F}No es para mí\
                \u{1E}Not now\u{1F}Ahora no\
                \u{1E}Not read back.\u{1F}No se repitió el número.\
                \u{1E}Not read yet\u{1F}Sin leer\
                \u{1E}Not sent: {0}. {1}\u{1F}No enviado: {0}. {1}\
                \u{1E}Not the same\u{1F}No son la misma persona\
                \u{1E}Not yours to see\u{1F}Sin acceso\
                \u{1E}Note\u{1F}Nota\
                \u{1E}Note for next time\u{1F}Nota para la próxima vez\
                \u{1E}Noted, for you alone.\u{1F}Anotado, solo para ustedes.\
                \u{1E}Noted: left word with {0}.\u{1F}Anotado: dejado recado con {0}.\
                \u{1E}Noted: left word.\u{1F}Anotado: dejado recado.\
                \u{1E}Noted: no answer.\u{1F}Anotado: no contesta.\
                \u{1E}Noted: talked. The message has ended.\u{1F}Anotado: hablado. El recado se cerró.\
                \u{1E}Noted: the number was read back.\u{1F}Anotado: se repitió el número.\
                \u{1E}Noted: they said so themselves.\u{1F}Anotado: lo dijo la propia persona.\
                \u{1E}Noted: wrong number.\u{1F}Anotado: número equivocado.\
                \u{1E}Noted: you return it.\u{1F}Anotado: usted devuelve la llamada.\
                \u{1E}Noted: you return it. The rest is saved for next time.\u{1F}Anotado: usted devuelve la llamada. Lo demás se guardó para la próxima vez.\
                \u{1E}Noted: {0} with {1}.\u{1F}Anotado: {0} con {1}.\
                \u{1E}Noted: {0}.\u{1F}Anotado: {0}.\
                \u{1E}Nothing happens before you press it.\u{1F}No pasa nada hasta que lo pulse.\
                \u{1E}Nothing has been returned yet today.\u{1F}Hoy todavía no se ha devuelto ninguna llamada.\
                \u{1E}Nothing has happened yet.\u{1F}Todavía no hay nada.\
                \u{1E}Nothing is changed yet.\u{1F}Aún no se ha cambiado nada.\
                \u{1E}Nothing is on record.\u{1F}No hay nada registrado.\
                \u{1E}Nothing is planned: they are there in their hours.\u{1F}No hay nada previsto: está en su horario habitual.\
                \u{1E}Nothing is theirs any more.\u{1F}Ya no tiene nada a su cargo.\
                \u{1E}Nothing left by them yet.\u{1F}Aún no ha dejado recados.\
                \u{1E}Nothing more is owed.\u{1F}No queda nada pendiente.\
                \u{1E}Nothing waits here. Mail that cannot be placed will, until somebody has looked.\u{1F}Aquí no hay nada en espera. Aquí queda el correo que no se puede ubicar, hasta que alguien lo revise.\
                \u{1E}Nothing waits to go out.\u{1F}No hay nada por salir.\
                \u{1E}Nothing waits.\u{1F}No hay nada en espera.\
                \u{1E}Nothing was changed.\u{1F}No se cambió nada.\
                \u{1E}Nothing was changed. It would be: {0} new, {1} merged, {2} known already, {3} refused.\u{1F}No se cambió nada. Serían: nuevos, {0}; combinados, {1}; ya conocidos, {2}; rechazados, {3}.\
                \u{1E}Nothing was changed. It would be: {0} new, {1} of them with people who are known, {2} known already, {3} refused.\u{1F}No se cambió nada. Serían: nuevas, {0} (con personas conocidas, {1}); ya conocidas, {2}; rechazadas, {3}.\
                \u{1E}Nothing was changed. Say --yes to erase it for good.\u{1F}No se cambió nada. Agregue --yes para borrarlo definitivamente.\
                \u{1E}Nothing was changed: speak to whoever runs the office about it.\u{1F}No se cambió nada: háblelo con quien administra la oficina.\
                \u{1E}Nothing was done: the next offer has only just come up.\u{1F}No se hizo nada: el siguiente ofrecimiento acaba de aparecer.\
                \u{1E}Nothing was done: {0} has only just come up. Press again if you mean them.\u{1F}No se hizo nada: {0} acaba de aparecer. Pulse otra vez si se refiere a esta llamada.\
                \u{1E}Nothing was filed: the caller has only just been picked. Press again if that is all.\u{1F}No se registró nada: acaba de elegir a quien llama. Pulse otra vez si eso es todo.\
                \u{1E}Nothing was sent: one field needs another look.\u{1F}No se envió nada: hay que revisar un campo.\
                \u{1E}Nothing was sent: {0} fields need another look.\u{1F}No se envió nada: hay que revisar {0} campos.\
                \u{1E}Now it says {0}.\u{1F}Ahora dice {0}.\
                \u{1E}Now {0}\u{1F}Ahora {0}\
                \u{1E}Now {0}, and still due again at the time agreed on\u{1F}Ahora {0}; sigue venciendo a la hora acordada\
                \u{1E}Number\u{1F}Número\
                \u{1E}Number read back to them\u{1F}Número repetido a quien llama\
                \u{1E}Number {0}\u{1F}Número {0}\
                \u{1E}Numbers\u{1F}Números\
                \u{1E}OF\u{1F}DE\
                \u{1E}OFFER\u{1F}OFRECIMIENTO\
                \u{1E}OFFERS WAITING\u{1F}OFRECIMIENTOS PENDIENTES\
                \u{1E}OPEN\u{1F}ABIERTOS\
                \u{1E}OPTIONS:\u{1F}OPCIONES:\
                \u{1E}OTHER\u{1F}OTRO\
                \u{1E}OVERVIEW: {0}\u{1F}RESUMEN: {0}\
                \u{1E}OWNER\u{1F}RESPONSABLE\
                \u{1E}Of which call, and all that you wrote, stands in Ringback.\u{1F}De qué llamada se trata, y todo lo que usted escribió, está en Ringback.\
                \u{1E}Of {0} would go: {1}.\u{1F}De {0} se borraría: {1}.\
                \u{1E}Offer\u{1F}Ofrecer\
                \u{1E}Offer a message to somebody; nothing moves until they accept.\u{1F}Ofrecer un recado a alguien; nada cambia hasta que lo acepte.\
                \u{1E}Offer accounts to somebody, who may decline each; nothing moves until accepted.\u{1F}Ofrecer cuentas a alguien, que puede rechazar cada una; nada cambia hasta que las acepte.\
                \u{1E}Offer all accounts to\u{1F}Ofrecer todas las cuentas a\
                \u{1E}Offer everything\u{1F}Ofrecer todo\
                \u{1E}Offer the chosen ones to\u{1F}Ofrecer las elegidas a\
                \u{1E}Offer the messages to\u{1F}Ofrecer los recados a\
                \u{1E}Offer them\u{1F}Ofrecerlas\
                \u{1E}Offer withdrawn\u{1F}Ofrecimiento retirado\
                \u{1E}Offered to whoever holds the duty.\u{1F}Ofrecido a quien está de turno.\
                \u{1E}Offered to you\u{1F}Ofrecidas a usted\
                \u{1E}Offered to {0} by {1}, {2}. {3} owes the return until {4} accepts.\u{1F}{1} ofreció el recado a {0}, {2}. {3} debe devolver la llamada hasta que {4} acepte.\
                \u{1E}Offered to {0}.\u{1F}Ofrecido a {0}.\
                \u{1E}Offered to {0}. Until they accept, you owe the return, due {1}.\u{1F}Ofrecido a {0}. Mientras no acepte, usted debe devolver la llamada, para {1}.\
                \u{1E}Offered to {0}. Until they accept, {1} owes the return, due {2}.\u{1F}Ofrecido a {0}. Mientras no acepte, {1} debe devolver la llamada, para {2}.\
                \u{1E}Offered to {0}; it stays with {1} until they accept\u{1F}Ofrecido a {0}; sigue a cargo de {1} hasta que acepte\
                \u{1E}Offers waiting\u{1F}Ofrecimientos sin respuesta\
                \u{1E}Office\u{1F}Oficina\
                \u{1E}Office machine\u{1F}Máquina de la oficina\
                \u{1E}Office, mobile …\u{1F}Oficina, celular…\
                \u{1E}Office, people, teams, contacts, messages, calls, tries, answers, handovers, context, logged calls and the history, as of one moment; no passwords or keys. Each line's \"kind\" says what it is.\n\nExample:\n  ringback export office.jsonl\u{1F}Oficina, personas, equipos, contactos, recados, llamadas, intentos, respuestas, traspasos, indicaciones para la próxima vez, llamadas registradas y el historial, tal como están en un mismo momento; sin contraseñas ni claves. El campo \"kind\" de cada línea dice qué es.\n\nEjemplo:\n  ringback export office.jsonl\
                \u{1E}On a terminal it asks for anything left out. The first person may do everything; add the others in the browser.\n\nExample:\n  ringback setup --name \"Miller Rowe\" --country US \\\n    --time-zone America/Chicago \\\n    --hours \"Mon-Fri 08:00-12:30,13:00-17:00\" \\\n    --person \"Dana Ortiz\" --email dana@example.org\u{1F}En una terminal pregunta lo que falte. La primera persona puede hacerlo todo; agregue a las demás en el navegador.\n\nEjemplo:\n  ringback setup --name \"Miller Rowe\" --country US \\\n    --time-zone America/Chicago \\\n    --hours \"Mon-Fri 08:00-12:30,13:00-17:00\" \\\n    --person \"Dana Ortiz\" --email dana@example.org\
                \u{1E}On duty\u{1F}De turno\
                \u{1E}On duty:\u{1F}De turno:\
                \u{1E}On hold\u{1F}En espera\
                \u{1E}On hold. What was typed is on the board.\u{1F}En espera. Lo que se escribió está en el tablero.\
                \u{1E}On {0}, {1} and {2} overlap. Join them, or make one end before the other begins.\u{1F}El {0}, {1} y {2} se traslapan. Únalos o haga que uno termine antes de que empiece el otro.\
                \u{1E}One contact or two?\u{1F}¿Un contacto o dos?\
                \u{1E}One field needs another look.\u{1F}Hay que revisar un campo.\u{1F}Hay que revisar {0} de campos.\u{1F}Hay que revisar {0} campos.\
                \u{1E}One is kept and is not shown. Leave this empty to keep it.\u{1F}Hay una guardada y no se muestra. Déjelo vacío para conservarla.\
                \u{1E}One letter from strangers held, since more came within an hour than an office reads.\u{1F}Se retuvo un correo de desconocidos, porque en una hora llegaron más de los que una oficina puede leer.\u{1F}Se retuvieron {0} de correos de desconocidos, porque en una hora llegaron más de los que una oficina puede leer.\u{1F}Se retuvieron {0} correos de desconocidos, porque en una hora llegaron más de los que una oficina puede leer.\
                \u{1E}One mail waits to go out.\u{1F}Hay un correo por salir.\u{1F}Hay {0} de correos por salir.\u{1F}Hay {0} correos por salir.\
                \u{1E}One message waits here for the connection.\u{1F}Un recado espera aquí la conexión.\
                \u{1E}One message was mailed about {0} times in a day.\nPerhaps two programs answer each other. It is not mailed about any more today; it stands on the sheet as before.\u{1F}De un solo recado se enviaron {0} correos en un día.\nTal vez dos programas se responden entre sí. Hoy no se envían más; el recado sigue en la hoja como antes.\
                \u{1E}One of your tokens {0}\u{1F}Una de sus claves de acceso {0}\
                \u{1E}One page, about a minute. All of it can be changed later.\u{1F}Una página, más o menos un minuto. Todo se puede cambiar después.\
                \u{1E}Only a mail that failed can be sent again.\u{1F}Solo se puede reenviar un correo que falló.\
                \u{1E}Only a sheet that they keep as an assistant can be covered.\u{1F}Solo se puede cubrir una hoja que lleva como asistente.\
                \u{1E}Only mail with this outcome: done, quarantined, ignored, released, refused or waiting.\u{1F}Solo el correo con este resultado: done, quarantined, ignored, released, refused o waiting.\
                \u{1E}Only messages of this code, 1 to 4.\u{1F}Solo los recados con esta prioridad, de 1 a 4.\
                \u{1E}Only that a call waits, with a link to sign in: no name, no number, nothing of what was said\u{1F}Solo que hay una llamada en espera, con un enlace para iniciar sesión: sin nombre, sin número, nada de lo que se dijo\
                \u{1E}Only that a call waits: no names, no numbers, nothing of what was said\u{1F}Solo que hay una llamada en espera: sin nombres, sin números, nada de lo que se dijo\
                \u{1E}Only the calls of a team that they are in can be covered.\u{1F}Solo se pueden cubrir las llamadas de un equipo al que pertenece.\
                \u{1E}Only this caller's: a name or a number.\u{1F}Solo los de quien tenga este nombre o número.\
                \u{1E}Only this caller’s\u{1F}Solo de quien llama aquí\
                \u{1E}Only what is in this state.\u{1F}Solo los que están en este estado.\
                \u{1E}Only what they are paid for, breaks left out. All empty: the office’s hours.\u{1F}Solo las horas pagadas, sin descansos. Todo vacío: el horario de la oficina.\
                \u{1E}Only what this person owes or owed.\u{1F}Solo aquellos de los que esta persona es o fue responsable.\
                \u{1E}Only what was for this team.\u{1F}Solo los que fueron para este equipo.\
                \u{1E}Open Ringback\u{1F}Abrir Ringback\
                \u{1E}Open again\u{1F}Reabrir\
                \u{1E}Open again, {0} owes the return\u{1F}Reabierto, {0} debe devolver la llamada\
                \u{1E}Open messages\u{1F}Recados abiertos\
                \u{1E}Open the call\u{1F}Abrir la llamada\
                \u{1E}Open the message\u{1F}Abrir el recado\
                \u{1E}Open the office\u{1F}Abrir la oficina\
                \u{1E}Open them\u{1F}Abrir\
                \u{1E}Open your sheet\u{1F}Abrir su hoja\
                \u{1E}Or an access token, as oauth2:TOKEN.\u{1F}O una clave de acceso, como oauth2:TOKEN.\
                \u{1E}Or paste its text\u{1F}O pegue su texto\
                \u{1E}Or refuse it\u{1F}O rechazarlo\
                \u{1E}Or reply to this mail with the answer.\u{1F}O responda a este correo con la respuesta.\
                \u{1E}Or reply, beginning with one of these: mine · talked · left word with … · no answer · not mine · to … · need more: … · please do it for me. Anything else that you reply is kept for the next time they call; the call stays yours.\u{1F}O responda empezando con una de estas frases: yo devuelvo la llamada · hablamos · dejé recado con … · no contesta · no es para mí · para … · falta información: … · hágalo por mí, por favor. Lo demás que responda se guarda para la próxima vez que llamen; la llamada sigue a cargo de usted.\
                \u{1E}Or reply: “accept”, or “no” with why.\u{1F}O responda: “acepto”, o “no” y por qué.\
                \u{1E}Or take it as a call\u{1F}O tomarlo como llamada\
                \u{1E}Order\u{1F}Orden\
                \u{1E}Out\u{1F}Recado dejado\
                \u{1E}Out: word was left, waiting\u{1F}Recado dejado, esperando respuesta\
                \u{1E}Outcome\u{1F}Resultado\
                \u{1E}Outcomes and answers are kept here, and sent when it returns. Everything else has to wait, and what others do is not shown until then.\u{1F}Los resultados y las respuestas se guardan aquí y se envían cuando vuelva. Lo demás tiene que esperar, y hasta entonces no se ve lo que hacen otros.\
                \u{1E}Owes\u{1F}Pendientes\
                \u{1E}Owes no messages and holds no accounts.\u{1F}No tiene recados pendientes ni lleva cuentas.\
                \u{1E}Owes the return\u{1F}Responsable\
                \u{1E}Owes {0} and holds {1}.\u{1F}Tiene {0} y lleva {1}.\
                \u{1E}Owner\u{1F}Responsable\
                \u{1E}PARTICULARS\u{1F}DATOS\
                \u{1E}PASSWORD\u{1F}CONTRASEÑA\
                \u{1E}PERSON\u{1F}PERSONA\
                \u{1E}Pages and mails in\u{1F}Páginas y correos en\
                \u{1E}Particulars: none\u{1F}Detalles: no se dan\
                \u{1E}Particulars: told\u{1F}Detalles: se dan\
                \u{1E}Pass it on\u{1F}Traspasar\
                \u{1E}Passed on. Nothing moves until it is accepted.\u{1F}Traspasado. Nada cambia mientras no se acepte.\
                \u{1E}Password\u{1F}Contraseña\
                \u{1E}People\u{1F}Personas\
                \u{1E}People whose mail comes back\u{1F}Personas cuyo correo es devuelto\
                \u{1E}Person\u{1F}Persona\
                \u{1E}Person of duty {0}\u{1F}Persona del turno {0}\
                \u{1E}Please decide whether {0} is to be returned.\u{1F}Por favor, decida si hay que devolver {0}.\
                \u{1E}Please do it for me\u{1F}Hágalo por mí, por favor\
                \u{1E}Please return {0} as soon as you can.\u{1F}Por favor, devuelva {0} lo antes posible.\
                \u{1E}Please return {0}.\u{1F}Por favor, devuelva {0}.\
                \u{1E}PostgreSQL instead of the folder.\u{1F}PostgreSQL en lugar de la carpeta.\
                \u{1E}Principal\u{1F}Titular\
                \u{1E}Principals and their assistants\u{1F}Titulares y sus asistentes\
                \u{1E}Print JSON.\u{1F}Mostrar JSON.\
                \u{1E}Print JSON: the server's answer.\u{1F}Mostrar JSON: la respuesta del servidor.\
                \u{1E}Private notes\u{1F}Notas privadas\
                \u{1E}Put aside\u{1F}Apartado\
                \u{1E}Put back on hold\u{1F}Volver a poner en espera\
                \u{1E}Put it back\u{1F}Recuperarlo\
                \u{1E}Quarantine\u{1F}Correo retenido\
                \u{1E}REGARDING\u{1F}ASUNTO\
                \u{1E}RELEASED BY\u{1F}AUTORIZADO POR\
                \u{1E}Read it now\u{1F}Leer ahora\
                \u{1E}Read the mailbox now.\u{1F}Leer el buzón ahora.\
                \u{1E}Read the password from standard input, one line.\u{1F}Leer la contraseña de la entrada estándar, en una línea.\
                \u{1E}Reading it took more than three seconds of computing, so it was not read to its end.\u{1F}Leerlo llevó más de tres segundos de cálculo, así que no se leyó completo.\
                \u{1E}Reading the file …\u{1F}Leyendo el archivo…\
                \u{1E}Reads exports of FreePBX and 3CX, and tables with columns for the time and both numbers. A call is shown with the contact that has its number. A call imported twice counts once.\n\nExample:\n  ringback calls import cdr.csv --dry-run\u{1F}Lee exportaciones de FreePBX y 3CX, y tablas con columnas para la hora y los dos números. Cada llamada aparece con el contacto que tiene su número. Una llamada importada dos veces cuenta una sola vez.\n\nEjemplo:\n  ringback calls import cdr.csv --dry-run\
                \u{1E}Reads exports of Google Contacts, Outlook, HubSpot and Ringback, plain tables with named columns, and vCards from phones and mail programs. Bad rows are skipped. An interrupted import resumes with the same file; importing a file twice changes nothing.\n\nExample:\n  ringback contacts import contacts.csv --dry-run --column \"Handy=phone:mobile\"\u{1F}Lee exportaciones de Google Contacts, Outlook, HubSpot y Ringback, tablas sencillas con columnas con nombre, y vCards de teléfonos y programas de correo. Las filas con errores se omiten. Una importación interrumpida se reanuda con el mismo archivo; importar un archivo dos veces no cambia nada.\n\nEjemplo:\n  ringback contacts import contacts.csv --dry-run --column \"Handy=phone:mobile\"\
                \u{1E}Reason\u{1F}Motivo\
                \u{1E}Reason or note\u{1F}Motivo o nota\
                \u{1E}Receive mail, manage the office’s mail, and choose what you are mailed.\u{1F}Recibir correo, administrar el correo de la oficina y elegir qué correos recibe usted.\
                \u{1E}Received\u{1F}Recibido\
                \u{1E}Receiving\u{1F}Recepción de correo\
                \u{1E}Record a try to reach the caller.\u{1F}Anotar un intento de comunicarse con quien llamó.\
                \u{1E}Reference\u{1F}Referencia\
                \u{1E}Refuse a mail; it stays on record, and nobody is told.\u{1F}Rechazar un correo; queda registrado y no se avisa a nadie.\
                \u{1E}Refuse it\u{1F}Rechazar\
                \u{1E}Refused\u{1F}Rechazado\
                \u{1E}Refused.\u{1F}Rechazado.\
                \u{1E}Refused. It stays on record, and nobody is told.\u{1F}Rechazado. Queda registrado y no se avisa a nadie.\
                \u{1E}Refused: {0}\u{1F}Rechazado: {0}\
                \u{1E}Regarding\u{1F}Asunto\
                \u{1E}Release a costly number: supervisors, managers and admins.\u{1F}Autorizar un número costoso: supervisores, gerentes y administradores.\
                \u{1E}Release costly numbers for dialling.\u{1F}Autorizar la marcación de números costosos.\
                \u{1E}Release it\u{1F}Autorizar\
                \u{1E}Released by {0}, {1}.\u{1F}Autorizado por {0}, {1}.\
                \u{1E}Released. Dialling it still needs a confirmation.\u{1F}Autorizado. Para marcarlo todavía hay que confirmar.\
                \u{1E}Remark\u{1F}Nota\
                \u{1E}Remove\u{1F}Quitar\
                \u{1E}Remove\u{4}{0} from {1}\u{1F}a {0} de {1}\
                \u{1E}Removed.\u{1F}Quitado.\
                \u{1E}Reopen a closed message, saying why.\u{1F}Reabrir un recado cerrado y decir por qué.\
                \u{1E}Replace them\u{1F}Sustituir\
                \u{1E}Replaced in 1 place.\u{1F}Sustitución hecha en 1 lugar.\u{1F}Sustitución hecha en {0} de lugares.\u{1F}Sustitución hecha en {0} lugares.\
                \u{1E}Reply\u{1F}Responder\
                \u{1E}Reply:\u{1F}Respuesta:\
                \u{1E}Returned\u{1F}Llamada devuelta\
                \u{1E}Reverse proxies whose X-Forwarded headers are trusted.\u{1F}Proxies inversos en cuyos encabezados X-Forwarded se confía.\
                \u{1E}Revoke a token, with immediate effect.\u{1F}Revocar una clave de acceso, con efecto inmediato.\
                \u{1E}Ring it all the same\u{1F}Llamar de todos modos\
                \u{1E}Ringback ended twice while it read the mailbox, so it is left alone for a while. Read it now to try.\u{1F}Ringback se cerró dos veces mientras leía el buzón, así que lo deja por un rato. Para probar, léalo ahora.\
                \u{1E}Ringback ended twice while it read the mailbox, so it leaves it alone for a while. A mail in it may be the cause.\u{1F}Ringback se cerró dos veces mientras leía el buzón, así que lo deja por un rato. La causa puede ser un correo que está en él.\
                \u{1E}Ringback is listening on {0}\u{1F}Ringback está en marcha en {0}\
                \u{1E}Ringback is stopping; nothing was changed. Try again in a moment.\u{1F}Ringback se está deteniendo; no se cambió nada. Intente de nuevo en un momento.\
                \u{1E}Rota\u{1F}Turnos\
                \u{1E}Row by row\u{1F}Fila por fila\
                \u{1E}Run the office's server: pages, JSON API, live sheets.\u{1F}Poner en marcha el servidor de la oficina: páginas, API JSON, hojas en vivo.\
                \u{1E}SCOPES\u{1F}ALCANCES\
                \u{1E}SETTING\u{1F}AJUSTE\
                \u{1E}SIGN IN AS\u{1F}INICIAR SESIÓN COMO\
                \u{1E}SIGTERM or Ctrl-C ends it: requests are finished, open pages are told, nothing is lost.\u{1F}SIGTERM o Ctrl-C lo terminan: las peticiones se completan, se avisa a las páginas abiertas y no se pierde nada.\
                \u{1E}STATE\u{1F}ESTADO\
                \u{1E}STAYS\u{1F}SE QUEDA\
                \u{1E}SUBCOMMANDS:\u{1F}SUBCOMANDOS:\
                \u{1E}SUBJECT\u{1F}ASUNTO\
                \u{1E}Said\u{1F}Lo dicho\
                \u{1E}Same number as last time\u{1F}Mismo número que la última vez\
                \u{1E}Same number as last time: {0}\u{1F}El mismo número que la última vez: {0}\
                \u{1E}Saturday\u{1F}sábado\
                \u{1E}Save\u{1F}Guardar\
                \u{1E}Save as CSV\u{1F}Guardar como CSV\
                \u{1E}Save everything first\u{1F}Guardar todo antes\
                \u{1E}Save the note\u{1F}Guardar la nota\
                \u{1E}Save the team\u{1F}Guardar el equipo\
                \u{1E}Save to get more empty lines. “Nobody” takes a line away.\u{1F}Guarde para tener más líneas vacías. “Nadie” quita una línea.\
                \u{1E}Saved for next time.\u{1F}Guardado para la próxima vez.\
                \u{1E}Saved for next time. Nothing else has changed.\u{1F}Guardado para la próxima vez. No cambió nada más.\
                \u{1E}Saved.\u{1F}Guardado.\
                \u{1E}Saved. The account is offered to {0}; until they accept, {1} holds it.\u{1F}Guardado. Se ofreció la cuenta a {0}; hasta que la acepte, la lleva {1}.\
                \u{1E}Say\u{1F}Pronunciación\
                \u{1E}Say first that this is the right person.\u{1F}Primero confirme que es la persona correcta.\
                \u{1E}Say from when and until when.\u{1F}Indique desde cuándo y hasta cuándo.\
                \u{1E}Say in a few words why you decline; the other person sees it.\u{1F}Diga en pocas palabras por qué lo rechaza; la otra persona lo verá.\
                \u{1E}Say it\u{1F}Escuchar\
                \u{1E}Say no\u{1F}Decir que no\
                \u{1E}Say what the columns hold: at least a name or a number for contacts; for a call log when it was, who rang, and who was rung.\u{1F}Diga qué contienen las columnas: para contactos, al menos un nombre o un número; para un registro de llamadas, cuándo fue, quién llamó y a quién.\
                \u{1E}Say what the token may be used for: name at least one scope.\u{1F}Indique para qué se puede usar la clave de acceso: al menos un alcance.\
                \u{1E}Say what to correct, such as --number or --for.\u{1F}Indique qué corregir, con --number o --for, por ejemplo.\
                \u{1E}Say where it belongs: --message, --contact, --as-answer or --as-call.\u{1F}Indique a qué pertenece: --message, --contact, --as-answer o --as-call.\
                \u{1E}Say where the mail belongs: a message or a contact, one of the two.\u{1F}Indique a dónde va el correo: un recado o un contacto, uno de los dos.\
                \u{1E}Say which company it is.\u{1F}Indique qué empresa es.\
                \u{1E}Say which country the office is in: numbers are read as they are dialled there.\u{1F}Indique en qué país está la oficina: los números se leen como se marcan ahí.\
                \u{1E}Say which day the office is closed, such as 2026-12-25.\u{1F}Indique qué día está cerrada la oficina, por ejemplo 2026-12-25.\
                \u{1E}Say who called: a name, a number, or both.\u{1F}Indique quién llamó: un nombre, un número o los dos.\
                \u{1E}Say who you are: set RINGBACK_TOKEN, or give --token-file. `ringback token create` on the office's machine makes a token.\u{1F}Indique quién es: defina RINGBACK_TOKEN o use --token-file. `ringback token create`, en la máquina de la oficina, crea una clave de acceso.\
                \u{1E}Say whom it is for.\u{1F}Diga para quién es.\
                \u{1E}Say whom the message is for: a person or a team.\u{1F}Indique para quién es el recado: una persona o un equipo.\
                \u{1E}Say whose sheet: /live?sheet= and the id of a person.\u{1F}Indique de quién es la hoja: /live?sheet= y el id de una persona.\
                \u{1E}Say why it is closed; the reason stays on record.\u{1F}Indique por qué se cierra; el motivo queda registrado.\
                \u{1E}Say why.\u{1F}Diga por qué.\
                \u{1E}Scopes: all · read (look, change nothing) · desk (file messages) · messages (work on them) · contacts · office (run it).\n\nExample:\n  ringback token create --person dana@example.org --scope read --scope desk\u{1F}Alcances: all (todo) · read (ver, sin cambiar nada) · desk (registrar recados) · messages (trabajar con ellos) · contacts (contactos) · office (administrar la oficina).\n\nEjemplo:\n  ringback token create --person dana@example.org --scope read --scope desk\
                \u{1E}See the contacts\u{1F}Ver los contactos\
                \u{1E}Send a test\u{1F}Enviar una prueba\
                \u{1E}Send again\u{1F}Enviar de nuevo\
                \u{1E}Send the answer\u{1F}Enviar la respuesta\
                \u{1E}Send this one again, by its number.\u{1F}Enviar este de nuevo, por su número.\
                \u{1E}Send yourself a mail and show the mail server's reply.\u{1F}Enviarse un correo a sí mismo y mostrar la respuesta del servidor de correo.\
                \u{1E}Sender, subject or words\u{1F}Remitente, asunto o palabras\
                \u{1E}Sending\u{1F}Envío\
                \u{1E}Sending: {0}\u{1F}Envío: {0}\
                \u{1E}Serve a demonstration office, full of calls.\u{1F}Poner en marcha una oficina de demostración, llena de llamadas.\
                \u{1E}Server to send by\u{1F}Servidor de envío\
                \u{1E}Set an absence\u{1F}Registrar una ausencia\
                \u{1E}Set it\u{1F}Ponerla\
                \u{1E}Set up an office and its first person.\u{1F}Configurar una oficina y su primera persona.\
                \u{1E}Set up your office\u{1F}Configure su oficina\
                \u{1E}Set up your office at {0}\u{1F}Configure su oficina en {0}\
                \u{1E}Set when you or somebody else is away, and who covers.\u{1F}Indicar cuándo estará ausente usted u otra persona, y quién cubre.\
                \u{1E}Settled at the desk. Nothing is owed.\u{1F}Resuelto en recepción. No hay que devolver la llamada.\
                \u{1E}Settled at the desk: nothing is owed\u{1F}Resuelto en recepción: no hay que devolver la llamada\
                \u{1E}Sheet\u{1F}Hoja\
                \u{1E}Sheet kept by\u{1F}Quién lleva su hoja\
                \u{1E}Sheets\u{1F}Hojas\
                \u{1E}Show\u{1F}Mostrar\
                \u{1E}Show a caller's card: who they are, what is open, what they were told.\u{1F}Mostrar la ficha de quien llama: quién es, qué hay abierto, qué se le dijo.\
                \u{1E}Show a sheet: the calls to return, in order of importance.\u{1F}Mostrar una hoja: las llamadas por devolver, por orden de importancia.\
                \u{1E}Show every setting, its value, and where it was set.\u{1F}Mostrar todos los ajustes, su valor y dónde se definieron.\
                \u{1E}Show everybody else's workload instead.\u{1F}Mostrar en su lugar la carga de trabajo de las demás personas.\
                \u{1E}Show line by line what would happen; change nothing.\u{1F}Mostrar línea por línea qué pasaría, sin cambiar nada.\
                \u{1E}Show more\u{1F}Ver más\
                \u{1E}Show or choose which mails you get, and when.\u{1F}Mostrar o elegir qué correos recibe usted, y cuándo.\
                \u{1E}Show or set how the office’s mail is sent and received.\u{1F}Mostrar o definir cómo se envía y se recibe el correo de la oficina.\
                \u{1E}Show row by row what would happen; change nothing.\u{1F}Mostrar fila por fila qué pasaría, sin cambiar nada.\
                \u{1E}Show what happened, by whom and how; verify that it is intact.\u{1F}Mostrar qué pasó, quién lo hizo y cómo; verificar que esté íntegro.\
                \u{1E}Show what happened, newest first.\u{1F}Mostrar qué pasó, lo más reciente primero.\
                \u{1E}Show what would happen\u{1F}Ver lo que pasaría\
                \u{1E}Show who holds which accounts, and offer them to others.\u{1F}Mostrar quién lleva qué cuentas y ofrecerlas a otras personas.\
                \u{1E}Side by side\u{1F}Comparar\
                \u{1E}Sign in\u{1F}Iniciar sesión\
                \u{1E}Sign in first\u{1F}Primero inicie sesión\
                \u{1E}Sign in first.\u{1F}Primero inicie sesión.\
                \u{1E}Sign in to see it\u{1F}Iniciar sesión para ver más\
                \u{1E}Sign out\u{1F}Cerrar sesión\
                \u{1E}Since {0}: {1}\u{1F}Desde {0}: {1}\
                \u{1E}Single keys act on the selected entry\u{1F}Las teclas sueltas actúan sobre la llamada seleccionada\
                \u{1E}Single places are changed on the pages of those people and teams.\u{1F}Cada lugar por separado se cambia en la página de esas personas y equipos.\
                \u{1E}Skip to the page\u{1F}Saltar a la página\
                \u{1E}So is how to say it: they said it themselves\u{1F}La pronunciación también: la dijo la propia persona\
                \u{1E}So that nobody does this at your open screen.\u{1F}Para que nadie lo haga en su pantalla abierta.\
                \u{1E}Somebody\u{1F}Alguien\
                \u{1E}Somebody asks about a call that you took\u{1F}Alguien pregunta por una llamada que tomé\
                \u{1E}Somebody asks you about a call\u{1F}Alguien le pregunta por una llamada\
                \u{1E}Somebody changed one of the two a moment ago. Look at both again, then decide.\u{1F}Alguien cambió uno de los dos hace un momento. Mire los dos de nuevo y después decida.\
                \u{1E}Somebody changed the mail settings a moment ago. Look at them again; what you typed is still here.\u{1F}Alguien cambió la configuración del correo hace un momento. Revísela; lo que usted escribió sigue aquí.\
                \u{1E}Somebody changed this a moment ago. Look again, then decide.\u{1F}Alguien cambió esto hace un momento. Mírelo de nuevo y después decida.\
                \u{1E}Somebody else\u{1F}Otra persona\
                \u{1E}Somebody has acted on this already. Hand it over, or ask its owner to.\u{1F}Alguien ya hizo algo con esto. Traspáselo o pídalo a su responsable.\
                \u{1E}Somebody has answered this question already. Look at the card again.\u{1F}Alguien ya contestó esta pregunta. Mire la ficha de nuevo.\
                \u{1E}Somebody has dealt with this mail a moment ago. Look at the list again.\u{1F}Alguien atendió este correo hace un momento. Vuelva a mirar la lista.\
                \u{1E}Somebody here has the email {0} already.\u{1F}Alguien aquí ya tiene el correo {0}.\
                \u{1E}Somebody must be able to run the office: make another person admin first.\u{1F}Alguien debe poder administrar la oficina: primero haga administrador a otra persona.\
                \u{1E}Somebody offers you a call, or asks you to do it\u{1F}Alguien me ofrece una llamada, o me pide que la atienda\
                \u{1E}Somebody offers you {0}.\u{1F}Alguien le ofrece {0}.\
                \u{1E}Somebody on the rota is not a member of the team. Add them to the team first.\u{1F}Alguien en los turnos no es del equipo. Primero agregue a esa persona al equipo.\
                \u{1E}Somebody would stop covering before they begin. Check the dates beside their name.\u{1F}Alguien dejaría de sustituir antes de empezar. Revise las fechas junto a su nombre.\
                \u{1E}Something stands behind the JSON document.\u{1F}Hay algo después del documento JSON.\
                \u{1E}Something this refers to is not there (any more).\u{1F}Algo a lo que esto se refiere no está (o ya no está).\
                \u{1E}Something went wrong here, and nothing was changed. Try again; if it stays, say this reference.\u{1F}Algo falló de nuestro lado y no se cambió nada. Inténtelo de nuevo; si continúa, indique esta referencia.\
                \u{1E}Something went wrong here. It is in the log under {0}; nothing was saved.\u{1F}Algo salió mal aquí. Está en el registro con {0}; no se guardó nada.\
                \u{1E}Sometime\u{1F}Cuando se pueda\
                \u{1E}Spelling\u{1F}Ortografía\
                \u{1E}Spreadsheets and Google Contacts can read the CSV; nothing in it can run as a formula. `ringback contacts import` reads it back without loss.\n\nExample:\n  ringback contacts export --format vcard contacts.vcf\u{1F}Las hojas de cálculo y Google Contacts pueden leer el CSV; nada en él puede ejecutarse como fórmula. `ringback contacts import` lo vuelve a leer sin pérdida.\n\nEjemplo:\n  ringback contacts export --format vcard contacts.vcf\
                \u{1E}Standing\u{1F}Trato\
                \u{1E}Standing to {0}\u{1F}Trato para {0}\
                \u{1E}State\u{1F}Estado\
                \u{1E}Stays:\u{1F}Se queda:\
                \u{1E}Still missing: {0}. Give them, or run this on a terminal, where it asks.\u{1F}Todavía falta: {0}. Indíquelo, o ejecute esto en una terminal, que lo pregunta.\
                \u{1E}Still yours at the end of the day: {0}.\u{1F}Le quedan al terminar el día: {0}.\
                \u{1E}Still yours at the end of {0}: {1}\u{1F}Le quedan al terminar {0}: {1}\
                \u{1E}Such as Europe/Berlin or America/New_York.\u{1F}Por ejemplo, Europe/Berlin o America/New_York.\
                \u{1E}Such as message:ID.\u{1F}Por ejemplo, message:ID.\
                \u{1E}Such as “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\u{1F}Por ejemplo, “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\
                \u{1E}Sunday\u{1F}domingo\
                \u{1E}THROUGH\u{1F}MEDIO\
                \u{1E}TO\u{1F}PARA\
                \u{1E}TOKEN\u{1F}CLAVE\
                \u{1E}Take apart\u{1F}Separar\
                \u{1E}Take away\u{1F}Quitar\
                \u{1E}Take back the offer of {0}\u{1F}Retirar el ofrecimiento de {0}\
                \u{1E}Take it back\u{1F}Retirar\
                \u{1E}Take one mail from standard input.\u{1F}Tomar un correo de la entrada estándar.\
                \u{1E}Take the release back\u{1F}Retirar la autorización\
                \u{1E}Take them over\u{1F}Tomar la llamada\
                \u{1E}Take {0} apart\u{1F}Separar a {0}\
                \u{1E}Taken as another caller than {0}.\u{1F}Se tomó como otra persona, no {0}.\
                \u{1E}Taken by\u{1F}Tomado por\
                \u{1E}Taken by you\u{1F}Tomados por usted\
                \u{1E}Taken off the hold board.\u{1F}Quitada del tablero de espera.\
                \u{1E}Taken off. Both contacts stay.\u{1F}Quitado. Los dos contactos se conservan.\
                \u{1E}Taking out contacts\u{1F}Exportando contactos\
                \u{1E}Talked\u{1F}Hablado\
                \u{1E}Talking ends the message; leaving word moves it to the out face of the sheet.\n\nExample:\n  ringback attempt k2m9xq left-word --with \"his assistant\" --said \"back after 2\"\u{1F}Hablar cierra el recado; dejar recado lo pasa a la cara “out” de la hoja.\n\nEjemplo:\n  ringback attempt k2m9xq left-word --with \"su asistente\" --said \"vuelve después de las 2\"\
                \u{1E}Team\u{1F}Equipo\
                \u{1E}Teams\u{1F}Equipos\
                \u{1E}Tell it to them; they change it after the first sign-in.\u{1F}Désela; la persona la cambia al iniciar sesión por primera vez.\
                \u{1E}Thanks, kept with the message that had ended.\u{1F}Agradecimiento, guardado con el recado ya cerrado.\
                \u{1E}That absence of {0}’s is over. What others covered is back with them.\u{1F}Esa ausencia terminó: {0} recupera lo que otros atendían en su lugar.\
                \u{1E}That can be undone for a minute only, and while nobody has changed it since.\u{1F}Eso solo se puede deshacer durante un minuto y mientras nadie lo haya cambiado.\
                \u{1E}That cannot be a password: it has more than one line, or more than 8,192 bytes.\u{1F}Eso no puede ser una contraseña: tiene más de una línea o más de 8,192 bytes.\
                \u{1E}That could not be shown.\u{1F}No se pudo mostrar.\
                \u{1E}That did not work\u{1F}No se pudo hacer\
                \u{1E}That did not work. Nothing was changed.\u{1F}No funcionó. No se cambió nada.\
                \u{1E}That email and password do not belong together. Check both and try again.\u{1F}Ese correo y esa contraseña no corresponden. Revise los dos e intente de nuevo.\
                \u{1E}That ends it.\u{1F}Con eso se cierra.\
                \u{1E}That has changed since you opened the page, so nobody was replaced: they are named nowhere now. Look again, then replace them.\u{1F}Eso cambió desde que abrió la página, así que no se sustituyó a nadie: ahora no tiene ningún puesto. Mírelo de nuevo y después haga el cambio.\
                \u{1E}That has changed since you opened the page, so nobody was replaced: they are {0} now. Look again, then replace them.\u{1F}Eso cambió desde que abrió la página, así que no se sustituyó a nadie: ahora es {0}. Mírelo de nuevo y después haga el cambio.\
                \u{1E}That is longer than three years. Hand over what they owe and note that they have left; they can come back.\u{1F}Eso es más de tres años. Traspase lo que debe y anote que dejó la oficina; después puede volver.\
                \u{1E}That is more than {0} holidays. Take out those of past years.\u{1F}Son más de {0} días festivos. Quite los de años pasados.\
                \u{1E}That is our fault\u{1F}Es un error nuestro\
                \u{1E}That is too large: the limit is {0}.\u{1F}Es demasiado grande: el límite es {0}.\
                \u{1E}That mail had come back before.\u{1F}Ese correo ya había sido devuelto.\
                \u{1E}That number has {0} characters; a telephone number has {1} at most.\u{1F}Ese número tiene {0} caracteres; un número de teléfono tiene {1} como máximo.\
                \u{1E}That sign-in has ended.\u{1F}Esa sesión se cerró.\
                \u{1E}That time is over already. Give a later one, or none.\u{1F}Ese tiempo ya pasó. Dé uno posterior o ninguno.\
                \u{1E}That time is over already. Give an end that is still to come.\u{1F}Ese tiempo ya pasó. Dé un fin que todavía esté por venir.\
                \u{1E}That time is past. Say when to ring again, such as 16:00 or in an hour.\u{1F}Esa hora ya pasó. Indique cuándo volver a llamar, por ejemplo 16:00 o en una hora.\
                \u{1E}That token has ended.\u{1F}Esa clave de acceso ya no vale.\
                \u{1E}That was filed already, once.\u{1F}Eso ya se registró una vez.\
                \u{1E}That was not done\u{1F}No se hizo\
                \u{1E}The JSON document ends too early.\u{1F}El documento JSON termina antes de tiempo.\
                \u{1E}The JSON is nested too deeply: the limit is 32.\u{1F}El JSON está anidado demasiado hondo: el límite es 32.\
                \u{1E}The account is offered to {0}; until they accept, Nobody holds it.\u{1F}Se ofreció la cuenta a {0}; hasta que la acepte, no la lleva nadie.\
                \u{1E}The account is offered to {0}; until they accept, {1} holds it.\u{1F}Se ofreció la cuenta a {0}; hasta que la acepte, la lleva {1}.\
                \u{1E}The accounts that somebody holds, and what became of each offer.\u{1F}Las cuentas que lleva una persona y en qué quedó cada ofrecimiento.\
                \u{1E}The address is too long: the limit is {0} bytes.\u{1F}La dirección es demasiado larga: el límite es de {0} bytes.\
                \u{1E}The address of Ringback\u{1F}La dirección de Ringback\
                \u{1E}The address of the pages\u{1F}La dirección de las páginas\
                \u{1E}The address that browsers use.\u{1F}La dirección que usan los navegadores.\
                \u{1E}The address {0} is the office’s own: mail to it comes in here. A person needs one of their own.\u{1F}La dirección {0} es de la oficina: ese correo llega aquí. Cada persona necesita una propia.\
                \u{1E}The answer.\u{1F}La respuesta.\
                \u{1E}The backup must be somebody else who works here.\u{1F}El suplente debe ser otra persona que trabaje aquí.\
                \u{1E}The body did not come whole. Send it again.\u{1F}El cuerpo no llegó completo. Envíelo de nuevo.\
                \u{1E}The body must be {0}, and the Content-Type must say so.\u{1F}El cuerpo debe ser {0}, y el Content-Type debe indicarlo.\
                \u{1E}The call has ended.\u{1F}La llamada se cerró.\
                \u{1E}The call has ended: {0}.\u{1F}La llamada se cerró: {0}.\
                \u{1E}The call has moved on since this came: it is saved with the call, and nothing else is changed.\u{1F}La llamada cambió desde que esto llegó: se guarda con la llamada y no se cambia nada más.\
                \u{1E}The call has moved on since: filed so it is saved with the call, and changes nothing.\u{1F}Entretanto la llamada siguió su curso: registrado así, se guarda con la llamada y no cambia nada.\
                \u{1E}The call has moved on since: saved with it, nothing else was changed.\u{1F}Desde entonces la llamada cambió: se guardó con ella y no se cambió nada más.\
                \u{1E}The call is still yours, {0}.\u{1F}La llamada sigue a su cargo: {0}.\
                \u{1E}The call is yours from then on.\u{1F}Desde entonces la llamada está a su cargo.\
                \u{1E}The call is yours now, {0}.\u{1F}Ahora la llamada está a cargo de usted: {0}.\
                \u{1E}The call is yours, due {0}.\u{1F}La llamada está a su cargo, para {0}.\
                \u{1E}The call is {0}’s.\u{1F}La llamada está a cargo de {0}.\
                \u{1E}The caller\u{1F}Quien llamaba\
                \u{1E}The caller called again: {0} by now. Please ring back.\u{1F}Volvieron a llamar: ya van {0}. Por favor, devuelva la llamada.\
                \u{1E}The caller rang again\u{1F}Volvieron a llamar\
                \u{1E}The caller's name.\u{1F}El nombre de quien llama.\
                \u{1E}The certificate of {0} is not trusted ({1}). If your office signs its own, name the file of its authority in SSL_CERT_FILE.\u{1F}El certificado de {0} no es de confianza ({1}). Si su oficina firma los suyos, indique el archivo de su autoridad en SSL_CERT_FILE.\
                \u{1E}The chunks of the body carry next to nothing. Send it in larger ones.\u{1F}Los fragmentos del cuerpo casi no llevan nada. Envíelo en otros más grandes.\
                \u{1E}The company\u{1F}La empresa\
                \u{1E}The connection could not be made safe. Check that the address begins as the server wants it (smtp:// with STARTTLS, smtps:// or imaps:// for TLS from the first byte) and that its certificate is for this name.\u{1F}No se pudo hacer segura la conexión. Revise que la dirección empiece como la pide el servidor (smtp:// con STARTTLS; smtps:// o imaps:// para TLS desde el primer byte) y que su certificado sea para este nombre.\
                \u{1E}The connection is lost.\u{1F}Se perdió la conexión.\
                \u{1E}The connection is lost. Give the same file again: what is in already is not brought in twice.\u{1F}Se perdió la conexión. Dé el mismo archivo otra vez: lo que ya está no se importa dos veces.\
                \u{1E}The connection is lost. {0}\u{1F}Se perdió la conexión. {0}\
                \u{1E}The connection to the mailbox at {0} broke. It will be tried again automatically.\u{1F}Se cortó la conexión con el buzón de {0}. Se intentará de nuevo automáticamente.\
                \u{1E}The connection to {0} broke before the answer came. Try again.\u{1F}La conexión con {0} se cortó antes de llegar la respuesta. Intente de nuevo.\
                \u{1E}The contact that goes.\u{1F}El contacto que desaparece.\
                \u{1E}The contact that stays: an id, a number, or a name that only one has.\u{1F}El contacto que se queda: un id, un número o un nombre que solo tenga un contacto.\
                \u{1E}The contact: its id, or a name or number that only one has.\u{1F}El contacto: su id, o un nombre o número que solo tenga un contacto.\
                \u{1E}The database cannot be reached ({0}); nothing was changed. Try again when it is back.\u{1F}No se puede llegar a la base de datos ({0}); no se cambió nada. Intente de nuevo cuando vuelva.\
                \u{1E}The database does not take this: {0}.\u{1F}La base de datos no lo acepta: {0}.\
                \u{1E}The database is busy with other writers; nothing was changed. Try again in a moment.\u{1F}La base de datos está ocupada con otras escrituras; no se cambió nada. Intente de nuevo en un momento.\
                \u{1E}The database is damaged ({0}). Restore it from a backup.\u{1F}La base de datos está dañada ({0}). Recupérela de una copia de seguridad.\
                \u{1E}The database went away while this was being saved, and may or may not have kept it. Look before you try again.\u{1F}La base de datos se perdió mientras esto se guardaba, y puede que lo haya conservado o no. Mire antes de intentar de nuevo.\
                \u{1E}The demonstration in {0} is incomplete. Remove it, or choose another place with --data or --database.\u{1F}La demostración en {0} está incompleta. Quítela o elija otro lugar con --data o --database.\
                \u{1E}The disk does not read or write the database ({0}); nothing was changed.\u{1F}El disco no lee o no escribe la base de datos ({0}); no se cambió nada.\
                \u{1E}The disk is full: nothing was changed, and reading goes on. Free some space; saving then works again.\u{1F}El disco está lleno: no se cambió nada, y se puede seguir leyendo. Libere espacio; después se podrá guardar de nuevo.\
                \u{1E}The domain for replies.\u{1F}El dominio de las respuestas.\
                \u{1E}The domain of replies\u{1F}El dominio de las respuestas\
                \u{1E}The domain {0} says nothing of who may send in its name.\u{1F}El dominio {0} no dice quién puede enviar en su nombre.\
                \u{1E}The draft\u{1F}El borrador\
                \u{1E}The end lies before the beginning. Check both.\u{1F}El fin es anterior al comienzo. Revise los dos.\
                \u{1E}The envelope sender; empty for a bounce.\u{1F}El remitente del sobre; vacío si es una devolución.\
                \u{1E}The file\u{1F}El archivo\
                \u{1E}The file to write; standard output by default.\u{1F}El archivo en que se escribe; si se omite, la salida estándar.\
                \u{1E}The file {0} cannot be written. Choose another place.\u{1F}No se puede escribir el archivo {0}. Elija otro lugar.\
                \u{1E}The file {0} does not exist or is not readable.\u{1F}El archivo {0} no existe o no se puede leer.\
                \u{1E}The file {0} has more than {1} MB. Split it into smaller ones.\u{1F}El archivo {0} tiene más de {1} MB. Divídalo en otros más pequeños.\
                \u{1E}The file; - is standard input.\u{1F}El archivo; - es la entrada estándar.\
                \u{1E}The first day, 2026-12-01 or tomorrow, or a time, 2026-12-01T13:00 or \"Friday 1pm\".\u{1F}El primer día, 2026-12-01 o tomorrow, o una hora, 2026-12-01T13:00 o \"Friday 1pm\".\
                \u{1E}The first line names the columns.\u{1F}La primera línea da los nombres de las columnas.\
                \u{1E}The first row, which names the columns, cannot be read: {0}\u{1F}No se puede leer la primera fila, que nombra las columnas: {0}\
                \u{1E}The folder that holds the office; created if missing.\u{1F}La carpeta que contiene la oficina; se crea si falta.\
                \u{1E}The folder {0} cannot be created. Choose another with --data, or allow Ringback to create it.\u{1F}No se puede crear la carpeta {0}. Elija otra con --data o permita que Ringback la cree.\
                \u{1E}The form of address\u{1F}El tratamiento\
                \u{1E}The form’s “{0}” is missing or says what it cannot say.\u{1F}Falta “{0}” en el formulario o tiene un valor que no se admite.\
                \u{1E}The headers are too large: the limit is {0}.\u{1F}Los encabezados son demasiado grandes: el límite es {0}.\
                \u{1E}The id of the contact it is about.\u{1F}El id del contacto del que trata.\
                \u{1E}The id of the contact that went, or of the one that stayed if only one was merged into it.\u{1F}El id del contacto que desapareció, o del que se quedó si solo se combinó uno con él.\
                \u{1E}The journal is broken at entry {0}: {1}.\u{1F}El historial está roto en el asiento {0}: {1}.\
                \u{1E}The journal is intact: 1 entry, proved by the next.\u{1F}El historial está íntegro: 1 asiento, probado por el siguiente.\u{1F}El historial está íntegro: {0} de asientos, cada uno probado por el siguiente.\u{1F}El historial está íntegro: {0} asientos, cada uno probado por el siguiente.\
                \u{1E}The key file {0} cannot be created. Choose another with RINGBACK_SECRET_KEY_FILE, or set RINGBACK_SECRET_KEY.\u{1F}No se puede crear el archivo de clave {0}. Elija otro con RINGBACK_SECRET_KEY_FILE o defina RINGBACK_SECRET_KEY.\
                \u{1E}The key file {0} does not hold 64 hexadecimal digits. Restore it from your backup.\u{1F}El archivo de clave {0} no contiene 64 dígitos hexadecimales. Recupérelo de su copia de seguridad.\
                \u{1E}The last day, or the time of return.\u{1F}El último día, o la hora de regreso.\
                \u{1E}The last mail went out {0}.\u{1F}El último correo salió {0}.\
                \u{1E}The letters from strangers that are held together.\u{1F}Los correos de desconocidos que se retienen juntos.\
                \u{1E}The mail\u{1F}El correo\
                \u{1E}The mail could not be read back from the disk. It is taken when it is sent again.\u{1F}El correo no se pudo leer del disco. Se aceptará cuando se envíe de nuevo.\
                \u{1E}The mail did not get out. Ask for the details to see what the server said.\u{1F}El correo no salió. Pida los detalles para ver qué dijo el servidor.\
                \u{1E}The mail has {0} MB, more than the 64 that are stored. Its beginning was kept for the office; send large files another way.\u{1F}El correo tiene {0} MB, más de los 64 que se guardan. Se conservó el principio para la oficina; envíe los archivos grandes de otra manera.\
                \u{1E}The mail passwords in this database were sealed with another key. Bring that key back (ringback.key in the data folder, or RINGBACK_SECRET_KEY), or run `ringback mail forget-secrets` and give the passwords again.\u{1F}Las contraseñas de correo de esta base de datos se sellaron con otra clave. Recupere esa clave (ringback.key en la carpeta de datos, o RINGBACK_SECRET_KEY), o ejecute `ringback mail forget-secrets` y escriba las contraseñas de nuevo.\
                \u{1E}The mail server did not let “{0}” sign in: {1} Check the user and the password.\u{1F}El servidor de correo no dejó iniciar sesión a “{0}”: {1} Revise el usuario y la contraseña.\
                \u{1E}The mail server refused it: {0}\u{1F}El servidor de correo lo rechazó: {0}\
                \u{1E}The mail server said “later”: {0} It will be tried again automatically.\u{1F}El servidor de correo dijo “más tarde”: {0} Se intentará de nuevo automáticamente.\
                \u{1E}The mail server wants somebody to sign in: {0} Set a user and a password.\u{1F}El servidor de correo pide iniciar sesión: {0} Indique un usuario y una contraseña.\
                \u{1E}The mail server whose Authentication-Results are trusted.\u{1F}El servidor de correo en cuyos Authentication-Results se confía.\
                \u{1E}The mail server {0} cannot be reached: {1} It will be tried again automatically.\u{1F}No se puede llegar al servidor de correo {0}: {1} Se intentará de nuevo automáticamente.\
                \u{1E}The mail server {0} contradicts itself about who sent it.\u{1F}El servidor de correo {0} se contradice sobre quién lo envió.\
                \u{1E}The mail server {0} has no DMARC result for it.\u{1F}El servidor de correo {0} no tiene resultado DMARC de este correo.\
                \u{1E}The mail server {0} says nothing about who sent it.\u{1F}El servidor de correo {0} no dice nada sobre quién lo envió.\
                \u{1E}The mail settings are saved. Send a test to see whether they work.\u{1F}La configuración del correo se guardó. Envíe una prueba para ver si funciona.\
                \u{1E}The mail that it answers went to nobody of this office.\u{1F}El correo al que responde no se envió a nadie de esta oficina.\
                \u{1E}The mail that waits takes as much room as it may. Look through the held mail; what comes meanwhile is kept by its sender’s server.\u{1F}El correo en espera ya ocupa todo el espacio permitido. Revise el correo retenido; lo que llegue mientras tanto lo guarda el servidor de quien lo envía.\
                \u{1E}The mail that you answered is about no single call, so nothing was changed. Answer the call’s own mail instead; yours is kept with the mails that wait for a person.\u{1F}El correo al que respondió no es sobre una sola llamada, así que no se cambió nada. Responda al correo de la llamada; el suyo queda con los correos que esperan a que alguien los revise.\
                \u{1E}The mail: its id, or the ending that the list shows.\u{1F}El correo: su id, o el final que muestra la lista.\
                \u{1E}The mailbox at {0} cannot be reached ({1}). It will be tried again automatically; check the address if this goes on.\u{1F}No se puede llegar al buzón de {0} ({1}). Se intentará de nuevo automáticamente; si continúa, revise la dirección.\
                \u{1E}The mailbox at {0} stopped answering. It will be tried again automatically.\u{1F}El buzón de {0} dejó de responder. Se intentará de nuevo automáticamente.\
                \u{1E}The mailbox at {0} would not (“{1}”). It will be tried again automatically; look whether its folder is there and has room.\u{1F}El buzón de {0} se negó (“{1}”). Se intentará de nuevo automáticamente; vea si su carpeta existe y tiene espacio.\
                \u{1E}The mailbox could not be read.\u{1F}No se pudo leer el buzón.\
                \u{1E}The mailbox did not let “{0}” sign in ({1}). Check the user and the password.\u{1F}El buzón no dejó iniciar sesión a “{0}” ({1}). Revise el usuario y la contraseña.\
                \u{1E}The mailbox has not been read yet.\u{1F}El buzón todavía no se ha leído.\
                \u{1E}The mailbox wants somebody to sign in. Set a user and a password.\u{1F}El buzón pide iniciar sesión. Indique un usuario y una contraseña.\
                \u{1E}The mailbox was last read {0}.\u{1F}El buzón se leyó por última vez {0}.\
                \u{1E}The mailbox was read: 1 mail came in.\u{1F}Se leyó el buzón: llegó 1 correo.\u{1F}Se leyó el buzón: llegaron {0} de correos.\u{1F}Se leyó el buzón: llegaron {0} correos.\
                \u{1E}The mailbox was read; nothing new was in it.\u{1F}Se leyó el buzón; no había nada nuevo.\
                \u{1E}The mailbox's user.\u{1F}El usuario del buzón.\
                \u{1E}The mailbox: {0}\u{1F}Buzón: {0}\
                \u{1E}The mailbox’s server\u{1F}El servidor del buzón\
                \u{1E}The message\u{1F}El recado\
                \u{1E}The message it is about.\u{1F}El recado del que trata.\
                \u{1E}The message was closed before it went out.\u{1F}El recado se cerró antes del envío.\
                \u{1E}The message went to somebody else before.\u{1F}El recado pasó antes a otra persona.\
                \u{1E}The message {0} is not offered to anybody. Look at it again.\u{1F}El recado {0} no está ofrecido a nadie. Mírelo de nuevo.\
                \u{1E}The message: its id, or the ending that tables show.\u{1F}El recado: su id, o el final que muestran las tablas.\
                \u{1E}The migration “{0}” was changed after this database had it. Install the version that the database was made with.\u{1F}La migración “{0}” se cambió después de aplicarse a esta base de datos. Instale la versión con la que se creó la base de datos.\
                \u{1E}The name\u{1F}El nombre\
                \u{1E}The name by which your own server signs Authentication-Results, with “below” behind it where it writes them below its Received line, as Postfix with a milter does; empty where none does.\u{1F}El nombre con que su propio servidor firma Authentication-Results, seguido de “below” si los escribe debajo de su línea Received, como Postfix con un milter; vacío si ninguno lo hace.\
                \u{1E}The name could not be said here. How it is said is written beside it.\u{1F}No se pudo pronunciar el nombre aquí. La pronunciación está escrita al lado.\
                \u{1E}The name of a field is missing.\u{1F}Falta el nombre de un campo.\
                \u{1E}The name of the holiday\u{1F}El nombre del día festivo\
                \u{1E}The name of the holiday on {0} is longer than {1} characters. Shorten it.\u{1F}El nombre del día festivo {0} tiene más de {1} caracteres. Acórtelo.\
                \u{1E}The new one\u{1F}La nueva\
                \u{1E}The note\u{1F}La nota\
                \u{1E}The note is longer than {0} characters; what is beyond is left out.\u{1F}La nota tiene más de {0} caracteres; lo que sobra se omite.\
                \u{1E}The number is in its own field now.\u{1F}El número ya está en su propio campo.\
                \u{1E}The number to call.\u{1F}El número al que hay que llamar.\
                \u{1E}The number you dialled, if a different one.\u{1F}El número que marcó, si fue otro.\
                \u{1E}The number “{0}” was shortened by a spreadsheet, so its last digits are lost. Take it from the original.\u{1F}Una hoja de cálculo acortó el número “{0}”, así que se perdieron sus últimos dígitos. Tómelo del original.\
                \u{1E}The number “{0}”{1} was shortened by a spreadsheet, so its last digits are lost. It is left out; take it from the original.\u{1F}Una hoja de cálculo acortó el número “{0}”{1}, así que se perdieron sus últimos dígitos. Se omite; tómelo del original.\
                \u{1E}The number “{0}…”{1} is too long for one and is left out.\u{1F}El número “{0}…”{1} es demasiado largo para ser uno solo y se omite.\
                \u{1E}The number.\u{1F}El número.\
                \u{1E}The offer was answered before.\u{1F}El ofrecimiento se respondió antes.\
                \u{1E}The office\u{1F}La oficina\
                \u{1E}The office in {0} is not a demonstration. Choose another place with --data or --database.\u{1F}La oficina en {0} no es una demostración. Elija otro lugar con --data o --database.\
                \u{1E}The office is saved.\u{1F}Oficina guardada.\
                \u{1E}The office sends all its mails so.\u{1F}La oficina envía así todos sus correos.\
                \u{1E}The office's name.\u{1F}El nombre de la oficina.\
                \u{1E}The office's shared phone sheet: every call that comes in has one person who owes the return.\u{1F}La hoja de llamadas compartida de la oficina: para cada llamada que entra hay una persona que debe devolverla.\
                \u{1E}The office’s address\u{1F}La dirección de la oficina\
                \u{1E}The office’s own address\u{1F}Dirección de la oficina\
                \u{1E}The office’s own address.\u{1F}La dirección de correo de la oficina.\
                \u{1E}The one you have\u{1F}La actual\
                \u{1E}The other way round\u{1F}Al revés\
                \u{1E}The password is set, their sign-ins and tokens have ended, and they are told that it was you.\u{1F}La contraseña quedó puesta, sus sesiones y claves de acceso terminaron y se le avisa que fue usted.\
                \u{1E}The person it belongs to\u{1F}La persona a quien corresponde\
                \u{1E}The question goes to the person who took the call.\u{1F}La pregunta va a quien tomó la llamada.\
                \u{1E}The reply address in it was not made by this office, or was changed on the way.\u{1F}La dirección de respuesta que lleva no la creó esta oficina, o cambió en el camino.\
                \u{1E}The request came too slowly.\u{1F}La petición llegó demasiado despacio.\
                \u{1E}The request goes on record.\u{1F}La petición queda registrada.\
                \u{1E}The same again\u{1F}La misma otra vez\
                \u{1E}The same seed, sizes and --now always give exactly the same office. An existing demonstration is served again; any other office is left alone.\n\nExample:\n  ringback demo --data /tmp/large --seed 7 --messages 1000000\u{1F}La misma semilla, los mismos tamaños y el mismo --now dan siempre exactamente la misma oficina. Una demostración que ya existe se vuelve a poner en marcha; cualquier otra oficina se deja como está.\n\nEjemplo:\n  ringback demo --data /tmp/large --seed 7 --messages 1000000\
                \u{1E}The same, as an option.\u{1F}Lo mismo, como opción.\
                \u{1E}The server accepted the mail to {0}.\u{1F}El servidor aceptó el correo para {0}.\
                \u{1E}The server accepted the test mail. Check whether it arrives at {0}.\u{1F}El servidor aceptó el correo de prueba. Compruebe que llegue a {0}.\
                \u{1E}The server at {0} is not Ringback. Give the right address with --server.\u{1F}El servidor en {0} no es Ringback. Dé la dirección correcta con --server.\
                \u{1E}The server could not be reached or did not answer. Check the name and the port, and that this machine may go there; what waits will be tried again automatically.\u{1F}No se pudo llegar al servidor o no respondió. Revise el nombre y el puerto, y que este equipo pueda conectarse; lo que espera se intentará de nuevo automáticamente.\
                \u{1E}The server knows this user or password not. Type both again; Google and Microsoft want an app password or an access token (oauth2:TOKEN) in place of the password.\u{1F}El servidor no reconoce este usuario o esta contraseña. Escriba ambos de nuevo; Google y Microsoft piden una contraseña de aplicación o una clave de acceso (oauth2:TOKEN) en lugar de la contraseña.\
                \u{1E}The server that is trusted\u{1F}El servidor de confianza\
                \u{1E}The server to send by\u{1F}El servidor de envío\
                \u{1E}The server took the connection and refused the mail. Often it lets this user send only from its own address: check the office’s address.\u{1F}El servidor aceptó la conexión y rechazó el correo. A menudo solo deja que este usuario envíe desde su propia dirección: revise la dirección de la oficina.\
                \u{1E}The server’s words:\u{1F}Lo que dijo el servidor:\
                \u{1E}The set-up code is not the one that was printed at the start. Use the address printed there.\u{1F}El código de configuración no es el que se mostró al iniciar. Use la dirección que aparece ahí.\
                \u{1E}The setting “{0}” is “{1}”; it takes {2}.\u{1F}El ajuste “{0}” es “{1}”; admite {2}.\
                \u{1E}The settings file {0} is not a JSON object.\u{1F}El archivo de configuración {0} no es un objeto JSON.\
                \u{1E}The settings file {0} sets “{1}”, which does not exist. `ringback config` shows those that do.\u{1F}El archivo de configuración {0} define “{1}”, que no existe. `ringback config` muestra los que hay.\
                \u{1E}The spelling is confirmed: they spelt it themselves\u{1F}La ortografía está confirmada: la deletreó la propia persona\
                \u{1E}The test mail to {0} did not get out.\u{1F}El correo de prueba para {0} no salió.\
                \u{1E}The text\u{1F}El texto\
                \u{1E}The token {0} is revoked.\u{1F}La clave de acceso {0} quedó revocada.\
                \u{1E}The token “{0}” was made by this request before, and its secret was shown then. If you do not have it, end that token and make another.\u{1F}Esta petición ya creó antes la clave de acceso “{0}”, y entonces se mostró su secreto. Si no lo tiene, anule esa clave y cree otra.\
                \u{1E}The two passwords are not the same. Start again.\u{1F}Las dos contraseñas no son iguales. Empiece de nuevo.\
                \u{1E}The user to send as.\u{1F}El usuario con que se envía.\
                \u{1E}The voice could not say this name. How it is said is written beside it.\u{1F}La voz no pudo pronunciar este nombre. Su pronunciación está escrita al lado.\
                \u{1E}The whole address, with https in front. Without it, links in mails lead to {0}.\u{1F}La dirección completa, con https al principio. Sin ella, los enlaces de los correos llevan a {0}.\
                \u{1E}The whole address, with https in front. Without it, mails have no links.\u{1F}La dirección completa, con https al principio. Sin ella, los correos no llevan enlaces.\
                \u{1E}Their accounts\u{1F}Sus cuentas\
                \u{1E}Their answer to: {0}\u{1F}Su respuesta a: {0}\
                \u{1E}Their assistants\u{1F}Sus asistentes\
                \u{1E}Their calls\u{1F}Sus llamadas\
                \u{1E}Their number.\u{1F}Su número.\
                \u{1E}Their own hours\u{1F}Su propio horario\
                \u{1E}Their sheet\u{1F}Su hoja\
                \u{1E}Their sign-ins and tokens end. They are told at once, and change it afterwards.\u{1F}Sus sesiones y claves de acceso terminan. Se le avisa enseguida y después la cambia.\
                \u{1E}There are no hours at all. Give at least one day on which calls are returned.\u{1F}No hay ningún horario. Indique al menos un día en que se devuelven llamadas.\
                \u{1E}There are no hours. {0}\u{1F}No hay horario. {0}\
                \u{1E}There are no likely duplicates.\u{1F}No hay duplicados probables.\
                \u{1E}There are {0} private notes on this contact already. Remove one first.\u{1F}Ya hay {0} notas privadas sobre este contacto. Primero quite una.\
                \u{1E}There is more; see it with --limit, or all of it with --csv.\u{1F}Hay más; véalos con --limit, o todos con --csv.\
                \u{1E}There is more; see it with --limit.\u{1F}Hay más; véalas con --limit.\
                \u{1E}There is no account “{0}”.\u{1F}No hay ninguna cuenta “{0}”.\
                \u{1E}There is no body.\u{1F}La solicitud no tiene cuerpo.\
                \u{1E}There is no contact “{0}”.\u{1F}No hay ningún contacto “{0}”.\
                \u{1E}There is no field “{0}”. Take one of {1}.\u{1F}No hay ningún campo “{0}”. Elija entre {1}.\
                \u{1E}There is no mail “{0}”.\u{1F}No hay ningún correo “{0}”.\
                \u{1E}There is no message “{0}”.\u{1F}No hay ningún recado “{0}”.\
                \u{1E}There is no name to say.\u{1F}No hay nombre que pronunciar.\
                \u{1E}There is no number on the line.\u{1F}No hay número en la línea.\
                \u{1E}There is no number. Give the caller's number, or say that there is none.\u{1F}No hay número. Escriba el número de quien llama o indique que no hay.\
                \u{1E}There is no office here yet. Open the address that was printed at the start, or run ringback setup.\u{1F}Todavía no hay oficina aquí. Abra la dirección que se mostró al iniciar, o ejecute ringback setup.\
                \u{1E}There is no office in {0}. Say where it is with --data or --database, or make one with `ringback setup` or `ringback serve`.\u{1F}No hay ninguna oficina en {0}. Indique dónde está con --data o --database, o cree una con `ringback setup` o `ringback serve`.\
                \u{1E}There is no page at this address; only a form is sent to it. Go back to the page with the form.\u{1F}No hay página en esta dirección; solo recibe un formulario. Vuelva a la página del formulario.\
                \u{1E}There is no password on standard input. Give it there on one line.\u{1F}No hay contraseña en la entrada estándar. Póngala ahí en una línea.\
                \u{1E}There is no person “{0}”.\u{1F}No hay ninguna persona “{0}”.\
                \u{1E}There is no question about the message “{0}”.\u{1F}No hay ninguna pregunta sobre el recado “{0}”.\
                \u{1E}There is no room for both in “note”. Choose one of the two.\u{1F}No caben las dos en “nota”. Elija una de las dos.\
                \u{1E}There is no room for both in “{0}”. Choose one of the two.\u{1F}No caben los dos en “{0}”. Elija uno de los dos.\
                \u{1E}There is no settings file at {0}.\u{1F}No hay archivo de configuración en {0}.\
                \u{1E}There is no subject “{0}”.\u{1F}No hay ningún objeto “{0}”.\
                \u{1E}There is no such absence, or it is over.\u{1F}No existe esa ausencia o ya terminó.\
                \u{1E}There is no such company.\u{1F}No existe esa empresa.\
                \u{1E}There is no such contact.\u{1F}No existe ese contacto.\
                \u{1E}There is no such mail here.\u{1F}Aquí no hay tal correo.\
                \u{1E}There is no such message, or it is not yours to see.\u{1F}No existe ese recado o no tiene permiso para verlo.\
                \u{1E}There is no such page, or it is not yours to see.\u{1F}Esta página no existe o usted no puede verla.\
                \u{1E}There is no such team.\u{1F}No existe ese equipo.\
                \u{1E}There is no such thing, or it is not yours to see.\u{1F}No existe o no tiene permiso para verlo.\
                \u{1E}There is no token of {0} “{1}”.\u{1F}{0} no tiene ninguna clave de acceso “{1}”.\
                \u{1E}There is no token “{0}”.\u{1F}No hay ninguna clave de acceso “{0}”.\
                \u{1E}There is nobody else to offer this to. Talk to your manager, or keep it.\u{1F}No hay nadie más a quien ofrecerlo. Hable con su gerente o consérvelo.\
                \u{1E}There is nothing at this address.\u{1F}No hay nada en esta dirección.\
                \u{1E}There is nothing in it that could be read.\u{1F}No contiene nada que se pueda leer.\
                \u{1E}There is nothing of yours to undo here.\u{1F}Aquí no hay nada suyo que deshacer.\
                \u{1E}There is nothing to undo.\u{1F}No hay nada que deshacer.\
                \u{1E}There is one like this already ({0}).\u{1F}Ya hay uno igual ({0}).\
                \u{1E}There was no mail on standard input: nothing was stored.\u{1F}No había correo en la entrada estándar: no se guardó nada.\
                \u{1E}There was nothing left to accept.\u{1F}No quedaba nada por aceptar.\
                \u{1E}There was nothing left to offer.\u{1F}Ya no quedaba nada que ofrecer.\
                \u{1E}There was nothing of your own in your mail, so nothing was changed.\u{1F}En su correo no había nada escrito por usted, así que no se cambió nada.\
                \u{1E}These two are not merged any more: somebody took them apart a moment ago.\u{1F}Estos dos ya no están combinados: alguien los separó hace un momento.\
                \u{1E}They are away for a part of that time already. Change that absence, or choose other days.\u{1F}Ya tiene una ausencia en parte de ese tiempo. Cambie esa ausencia o elija otros días.\
                \u{1E}They are mailed as before.\u{1F}Se le envía correo como antes.\
                \u{1E}They are not proposed as one again.\u{1F}No se volverán a proponer como uno solo.\
                \u{1E}They are one now: {0}. To take them apart: contacts unmerge {1}\u{1F}Ahora son uno solo: {0}. Para volver a separarlos: contacts unmerge {1}\
                \u{1E}They have left\u{1F}Ya se fue\
                \u{1E}They have left.\u{1F}Ya no trabaja aquí.\
                \u{1E}They have left: their sign-ins have ended.\u{1F}Ya no trabaja aquí: sus sesiones terminaron.\
                \u{1E}They have no mail address.\u{1F}No tiene dirección de correo.\
                \u{1E}They have {0}.\u{1F}Tienen {0}.\
                \u{1E}They hung up\u{1F}Colgó\
                \u{1E}They may no longer see the message.\u{1F}Ya no puede ver el recado.\
                \u{1E}They may say no; until they accept, it stays yours.\u{1F}Puede decir que no; mientras no acepte, sigue a cargo de usted.\
                \u{1E}They no longer want this mail.\u{1F}Ya no quiere recibir este correo.\
                \u{1E}They said it so\u{1F}Así se pronuncia\
                \u{1E}They spelt it so\u{1F}Sí, se escribe así\
                \u{1E}Third round of phone tag\u{1F}Tercera ronda de llamadas cruzadas\
                \u{1E}This Idempotency-Key was used for another request already. Use a new key for a new request.\u{1F}Esta Idempotency-Key ya se usó para otra petición. Use una nueva para una petición nueva.\
                \u{1E}This address answers with {0} only.\u{1F}Esta dirección solo contesta con {0}.\
                \u{1E}This address does not take {0}; it takes {1}.\u{1F}Esta dirección no admite {0}; admite {1}.\
                \u{1E}This card has no name, company, number or address. Give it one, or take it out.\u{1F}Esta tarjeta no tiene nombre, empresa, número ni dirección. Póngale uno o quítela.\
                \u{1E}This card is a group of contacts, not a contact.\u{1F}Esta tarjeta es un grupo de contactos, no un contacto.\
                \u{1E}This card is never ended: the file may be cut off. Export it again.\u{1F}Esta tarjeta no termina: el archivo puede estar cortado. Expórtelo de nuevo.\
                \u{1E}This card is not ended before the next one begins.\u{1F}Esta tarjeta no termina antes de que empiece la siguiente.\
                \u{1E}This database belongs to a newer Ringback (it has had “{0}”). Install that version, or restore a backup made before it.\u{1F}Esta base de datos es de un Ringback más nuevo (ya tuvo “{0}”). Instale esa versión o recupere una copia de seguridad anterior.\
                \u{1E}This file has more than {0} columns. Take out those that are not about contacts.\u{1F}Este archivo tiene más de {0} columnas. Quite las que no tratan de contactos.\
                \u{1E}This file has more than {0} rows. Divide it into smaller ones, each with the row that names the columns.\u{1F}Este archivo tiene más de {0} filas. Divídalo en otros más pequeños, cada uno con la fila que nombra las columnas.\
                \u{1E}This file has {0} MB; the limit is {1} MB. Divide it into smaller ones, each with the row that names the columns.\u{1F}Este archivo tiene {0} MB; el límite es {1} MB. Divídalo en otros más pequeños, cada uno con la fila que nombra las columnas.\
                \u{1E}This file is empty.\u{1F}Este archivo está vacío.\
                \u{1E}This file is not text, whatever its name says. Open it where it comes from and save it as CSV.\u{1F}Este archivo no es texto, diga lo que diga su nombre. Ábralo donde se creó y guárdelo como CSV.\
                \u{1E}This file is {0}, whatever its name says. Open it where it comes from and save it as CSV.\u{1F}Este archivo es {0}, diga lo que diga su nombre. Ábralo donde se creó y guárdelo como CSV.\
                \u{1E}This form is out of date. Reload the page and send it again; nothing was saved.\u{1F}Este formulario ya no es válido. Recargue la página y envíelo de nuevo; no se guardó nada.\
                \u{1E}This form was sent by another site. Open ours and try again.\u{1F}Este formulario lo envió otro sitio. Abra el nuestro e inténtelo de nuevo.\
                \u{1E}This is a premium-rate number: whoever rings it pays its owner by the minute.\u{1F}Es un número de tarificación especial: quien marca paga por minuto a su dueño.\
                \u{1E}This is a satellite telephone: a call costs many times an ordinary one.\u{1F}Es un teléfono satelital: una llamada cuesta muchas veces más que una normal.\
                \u{1E}This is a shared-cost number: it costs more than an ordinary call.\u{1F}Es un número de costo compartido: cuesta más que una llamada normal.\
                \u{1E}This is a test: mail from Ringback reaches you.\u{1F}Esto es una prueba: el correo de Ringback le llega.\
                \u{1E}This is about {0}. {1}\u{1F}Se trata de lo siguiente: {0}. {1}\
                \u{1E}This is already offered to somebody. Wait for their answer, or take the offer back first.\u{1F}Esto ya está ofrecido a alguien. Espere su respuesta o primero retire el ofrecimiento.\
                \u{1E}This is an internal call, which is skipped.\u{1F}Es una llamada interna, que se omite.\
                \u{1E}This is an ordinary number: it can be dialled.\u{1F}Es un número normal: se puede marcar.\
                \u{1E}This is no call log that is known here: it needs columns for the time and for the numbers of both ends, and has {0}. Export it from FreePBX or 3CX, or name the columns Time, From, To.\u{1F}No es un registro de llamadas conocido: necesita columnas para la hora y para los números de ambos lados, y tiene {0}. Expórtelo de FreePBX o 3CX, o nombre las columnas Time, From, To.\
                \u{1E}This is no longer offered to you: somebody answered it a moment ago, or it was withdrawn.\u{1F}Esto ya no se le ofrece: alguien lo contestó hace un momento o se retiró.\
                \u{1E}This is not JSON.\u{1F}Esto no es JSON.\
                \u{1E}This is not a request that HTTP knows.\u{1F}Esto no es una petición que HTTP conozca.\
                \u{1E}This is one and the same contact. Choose another to merge it with.\u{1F}Es el mismo contacto. Elija otro para combinarlo.\
                \u{1E}This is the person who asked for it\u{1F}Es la persona que lo pidió\
                \u{1E}This is what was typed by then; what you add stays with you.\u{1F}Esto es lo que se había escrito hasta entonces; lo que usted agregue se queda con usted.\
                \u{1E}This line stands outside of any card, and so do those up to the next.\u{1F}Esta línea está fuera de toda tarjeta, igual que las que siguen hasta la próxima.\
                \u{1E}This link belonged to somebody who no longer works here. Ask whoever runs the office if it should be yours.\u{1F}Este enlace era de alguien que ya no trabaja aquí. Si debería ser suyo, pregunte a quien administra la oficina.\
                \u{1E}This link does nothing\u{1F}Este enlace no hace nada\
                \u{1E}This link has ended: the links of a mail are good for 30 days. Sign in to see where the message stands.\u{1F}Este enlace caducó: los enlaces de un correo valen 30 días. Inicie sesión para ver cómo va el recado.\
                \u{1E}This link is not one of ours, or it did not arrive whole. Open it from the mail again, or sign in.\u{1F}Este enlace no es nuestro o no llegó completo. Ábralo otra vez desde el correo, o inicie sesión.\
                \u{1E}This link went to an address that has changed since. Sign in to see the call.\u{1F}Este enlace se envió a una dirección que después cambió. Inicie sesión para ver la llamada.\
                \u{1E}This list cannot go on from there. Start again from its beginning.\u{1F}Esta lista no puede seguir desde ahí. Empiece de nuevo por el principio.\
                \u{1E}This looks like an answer for:\u{1F}Esto parece una respuesta para:\
                \u{1E}This looks through too much at once, and was stopped. Narrow it down, or try again at a quieter time.\u{1F}Esto recorre demasiado de una vez y se detuvo. Acote la búsqueda o intente en un momento más tranquilo.\
                \u{1E}This machine cannot speak: the package espeak-ng is not installed.\u{1F}Esta máquina no puede hablar: no está instalado el paquete espeak-ng.\
                \u{1E}This may be {0}, so it becomes a message of its own. If you know who it is, give the whole name.\u{1F}Puede ser {0}, así que se registra como recado aparte. Si sabe quién es, escriba el nombre completo.\
                \u{1E}This message has already ended: {0}. Open it again if more is owed.\u{1F}Este recado ya terminó: {0}. Reábralo si se debe algo más.\
                \u{1E}This message has been handed on and is no longer yours to see. There is nothing for you to do.\u{1F}Este recado se traspasó y usted ya no puede verlo. No tiene que hacer nada.\
                \u{1E}This message has ended meanwhile: {0}, {1}, {2}. There is nothing left to do.\u{1F}Este recado ya se cerró: {0}, {1}, {2}. No queda nada por hacer.\
                \u{1E}This message is open; there is nothing to open again.\u{1F}Este recado está abierto; no hay nada que reabrir.\
                \u{1E}This name took too long to say. How it is said is written beside it.\u{1F}Este nombre tardó demasiado en pronunciarse. Su pronunciación está escrita al lado.\
                \u{1E}This number costs no more than others: it needs no release.\u{1F}Este número no cuesta más que otros: no necesita autorización.\
                \u{1E}This number is shared\u{1F}Este número es compartido\
                \u{1E}This number looks like one in North America but is abroad, where a call can cost much more.\u{1F}Este número parece de Norteamérica, pero es del extranjero, donde una llamada puede costar mucho más.\
                \u{1E}This office is set up already. Sign in instead.\u{1F}Esta oficina ya está configurada. Mejor inicie sesión.\
                \u{1E}This person's data was erased on request. To add them anew, take the Ringback ID out of the row.\u{1F}Los datos de esta persona se borraron a petición. Para agregarla de nuevo, quite de la fila el Ringback ID.\
                \u{1E}This program cannot reach mail servers itself. Ask the server that runs.\u{1F}Este programa no puede conectarse a servidores de correo. Pídalo al servidor que está en marcha.\
                \u{1E}This question has been answered already. There is nothing left to do.\u{1F}Esta pregunta ya se respondió. No queda nada por hacer.\
                \u{1E}This question was answered already, or was never asked.\u{1F}Esta pregunta ya se contestó o nunca se hizo.\
                \u{1E}This row cannot be read.\u{1F}No se puede leer esta fila.\
                \u{1E}This row has more than {0} cells, which is the limit.\u{1F}Esta fila tiene más de {0} celdas, que es el límite.\
                \u{1E}This row has no name, company, number or address. Give it one, or take it out.\u{1F}Esta fila no tiene nombre, empresa, número ni dirección. Póngale uno o quítela.\
                \u{1E}This row has no name; the contact goes by “{0}”.\u{1F}Esta fila no tiene nombre; el contacto queda como “{0}”.\
                \u{1E}This row has {0} cells, but the first row names {1} columns: a separator stands in a cell without quotes.\u{1F}Esta fila tiene {0} celdas, pero la primera fila nombra {1} columnas: hay un separador en una celda sin comillas.\
                \u{1E}This session has ended. Sign in again; what you typed is kept.\u{1F}Esta sesión terminó. Inicie sesión de nuevo; lo que escribió se conserva.\
                \u{1E}This takes a form (application/x-www-form-urlencoded).\u{1F}Aquí se recibe un formulario (application/x-www-form-urlencoded).\
                \u{1E}This token is not known, or it was ended. Make a new one.\u{1F}Esta clave de acceso no se conoce o ya se anuló. Cree una nueva.\
                \u{1E}This token may not do that; it needs the scope “{0}”.\u{1F}Esta clave de acceso no permite hacer eso; necesita el alcance “{0}”.\
                \u{1E}This was done already, and the message is no longer yours to see.\u{1F}Esto ya se hizo, y ya no tiene permiso para ver el recado.\
                \u{1E}Through\u{1F}Por medio de\
                \u{1E}Thursday\u{1F}jueves\
                \u{1E}Ticked\u{1F}Pide\
                \u{1E}Time zone\u{1F}Zona horaria\
                \u{1E}To\u{1F}A\
                \u{1E}To add\u{1F}Para agregar\
                \u{1E}To ask\u{1F}Para preguntar\
                \u{1E}To ask next time\u{1F}Para preguntar la próxima vez\
                \u{1E}To know\u{1F}Para saber\
                \u{1E}To know for this call\u{1F}Para tener en cuenta en esta llamada\
                \u{1E}To know next time\u{1F}Qué saber la próxima vez\
                \u{1E}To return\u{1F}Por devolver\
                \u{1E}To return, in order of importance\u{1F}Por devolver, por orden de importancia\
                \u{1E}To the desk\u{1F}Ir a recepción\
                \u{1E}To whom\u{1F}A quién\
                \u{1E}To {0}\u{1F}Para {0}\
                \u{1E}Today\u{1F}Hoy\
                \u{1E}Together they have more than {0} numbers or mail addresses. Take those of one of them.\u{1F}Juntos tienen más de {0} números o direcciones de correo. Tome los de uno de los dos.\
                \u{1E}Together, in the digest\u{1F}Todo junto, en el resumen\
                \u{1E}Tokens for programs\u{1F}Claves de acceso para programas\
                \u{1E}Tokens to keep\u{1F}Claves de acceso que se conservan\
                \u{1E}Told\u{1F}Lo que se le dijo\
                \u{1E}Told the caller\u{1F}Lo que se le dijo\
                \u{1E}Told when they do not answer\u{1F}A quién se avisa si no responde\
                \u{1E}Told:\u{1F}Se le dijo:\
                \u{1E}Too many connections are open. Try again in a moment.\u{1F}Hay demasiadas conexiones abiertas. Intente de nuevo en un momento.\
                \u{1E}Too many names are being said just now. Try again in a moment.\u{1F}En este momento se pronuncian demasiados nombres. Intente de nuevo en un momento.\
                \u{1E}Too many parameters: the limit is {0}.\u{1F}Demasiados parámetros: el límite es {0}.\
                \u{1E}Too many tries. Wait 1 minute, then try again.\u{1F}Demasiados intentos. Espere 1 minuto e intente de nuevo.\u{1F}Demasiados intentos. Espere {0} de minutos e intente de nuevo.\u{1F}Demasiados intentos. Espere {0} minutos e intente de nuevo.\
                \u{1E}Too much mail comes in at once. It is taken when it is sent again.\u{1F}Llega demasiado correo a la vez. Se aceptará cuando se envíe de nuevo.\
                \u{1E}Tried for this one\u{1F}Intentos de esta llamada\
                \u{1E}Tries\u{1F}Intentos\
                \u{1E}Try again\u{1F}Intentar de nuevo\
                \u{1E}Try again and show details\u{1F}Intentar de nuevo y mostrar detalles\
                \u{1E}Tuesday\u{1F}martes\
                \u{1E}Two letters, such as US or GB: how telephone numbers are read.\u{1F}Dos letras, como US o GB: para interpretar los números de teléfono.\
                \u{1E}Type who is calling.\u{1F}Escriba quién llama.\
                \u{1E}USAGE: {0}\u{1F}USO:   {0}\
                \u{1E}Undo\u{1F}Deshacer\
                \u{1E}Undo a merge.\u{1F}Deshacer una combinación.\
                \u{1E}Undone\u{1F}Deshecho\
                \u{1E}Undone. You can press it again.\u{1F}Deshecho. Puede pulsarlo otra vez.\
                \u{1E}Undone: the call of {0}\u{1F}Deshecho: la llamada de {0}\
                \u{1E}Undone: the filing of {0}\u{1F}Deshecho: el registro de {0}\
                \u{1E}Undone: the move of {0}\u{1F}Deshecho: el cambio de lugar de {0}\
                \u{1E}Undone: {0}, {1}\u{1F}Deshecho: {0}, {1}\
                \u{1E}Unknown caller\u{1F}Quien llama, sin identificar\
                \u{1E}Until\u{1F}Hasta\
                \u{1E}Until {0} accepts it, the call is still yours, {1}.\u{1F}Mientras {0} no acepte, la llamada sigue a cargo de usted: {1}.\
                \u{1E}Until, if it ends\u{1F}Hasta, si termina\
                \u{1E}Usage: {0}\u{1F}Uso:   {0}\
                \u{1E}User\u{1F}Usuario\
                \u{1E}User of the mailbox\u{1F}Usuario del buzón\
                \u{1E}VALUE\u{1F}VALOR\
                \u{1E}Verify the history of every office here, from first entry to last.\u{1F}Verificar el historial de todas las oficinas de aquí, del primer asiento al último.\
                \u{1E}WHAT\u{1F}QUÉ\
                \u{1E}WHAT CAME OF IT\u{1F}QUÉ FUE DE ÉL\
                \u{1E}WHEN (UTC)\u{1F}CUÁNDO (UTC)\
                \u{1E}WHO\u{1F}QUIÉN\
                \u{1E}WHY\u{1F}MOTIVO\
                \u{1E}Waiting for somebody\u{1F}En espera de alguien\
                \u{1E}Waiting for your answer\u{1F}Esperando su respuesta\
                \u{1E}Waiting to be sent: {0}\u{1F}Por enviar: {0}\
                \u{1E}Waits because: {0}\u{1F}Motivo de la espera: {0}\
                \u{1E}Waits for somebody\u{1F}En espera de alguien\
                \u{1E}Was told\u{1F}Se le dijo\
                \u{1E}Was with\u{1F}Estuvo a cargo de\
                \u{1E}Watching the sheet of {0}. Ctrl-C ends it.\u{1F}Siguiendo la hoja de {0}. Ctrl-C termina.\
                \u{1E}We talked\u{1F}Hablamos\
                \u{1E}Wednesday\u{1F}miércoles\
                \u{1E}What\u{1F}Qué\
                \u{1E}What a column holds, by its name or number: name, lastName, company, phone, phone:LABEL, email, - …\u{1F}Qué contiene una columna, por su nombre o número: name, lastName, company, phone, phone:LABEL, email, - …\
                \u{1E}What a column holds, by its name or number: {0}, or - for nothing.\u{1F}Qué contiene una columna, por su nombre o número: {0}, o - para nada.\
                \u{1E}What and why\u{1F}Qué y por qué\
                \u{1E}What became of each. Whoever owes the return is not told that you looked.\u{1F}En qué quedó cada uno. Al responsable no se le avisa de que usted lo consultó.\
                \u{1E}What became of it\u{1F}Cómo quedó\
                \u{1E}What came of it.\u{1F}Qué resultó.\
                \u{1E}What do you need to know?\u{1F}¿Qué necesita saber?\
                \u{1E}What each has in hand\u{1F}Lo que lleva cada quien\
                \u{1E}What for\u{1F}Para qué\
                \u{1E}What is known\u{1F}Lo que se sabe\
                \u{1E}What is mailed to you\u{1F}Qué correos recibe\
                \u{1E}What is mailed to you, and when: {0}\u{1F}Qué se le envía por correo, y cuándo: {0}\
                \u{1E}What is planned\u{1F}Lo previsto\
                \u{1E}What is still yours at the end of your day\u{1F}Lo que me queda al terminar mi día\
                \u{1E}What is taken from which column\u{1F}Qué se toma de cada columna\
                \u{1E}What is yours, at 8:30 and at 4:00\u{1F}Lo que tengo a mi cargo, a las 8:30 y a las 4:00\
                \u{1E}What it is about.\u{1F}De qué se trata.\
                \u{1E}What it may be used for; may be repeated.\u{1F}Para qué se puede usar; puede repetirse.\
                \u{1E}What it says\u{1F}Qué dice\
                \u{1E}What it says is kept for next time, its files with the message. Whose the call is does not change.\u{1F}Lo que dice se guarda para la próxima vez; sus archivos, con el recado. La llamada sigue a cargo de la misma persona.\
                \u{1E}What mails come from, and where callers may write to.\u{1F}De donde salen los correos y a donde puede escribir quien llama.\
                \u{1E}What mails say\u{1F}Qué dicen los correos\
                \u{1E}What others changed about your access\u{1F}Lo que otros cambiaron en su acceso\
                \u{1E}What the caller was told.\u{1F}Lo que se le dijo a quien llamó.\
                \u{1E}What they answer\u{1F}Lo que responde\
                \u{1E}What they do\u{1F}Qué hace\
                \u{1E}What they should know\u{1F}Lo que conviene saber\
                \u{1E}What they should know.\u{1F}Lo que conviene que sepa.\
                \u{1E}What they were told\u{1F}Lo que se le dijo\
                \u{1E}What to do\u{1F}Qué hacer\
                \u{1E}What to do with this message\u{1F}Qué hacer con este recado\
                \u{1E}What to know next time\u{1F}Qué saber la próxima vez\
                \u{1E}What to say with it.\u{1F}Qué decir con ella.\
                \u{1E}What waits will be tried again automatically. Check the server’s address, user and password, then send a test.\u{1F}Lo que espera se intentará de nuevo automáticamente. Revise la dirección, el usuario y la contraseña del servidor, y luego envíe una prueba.\
                \u{1E}What was left out\u{1F}Lo que se omitió\
                \u{1E}What was said.\u{1F}Qué se dijo.\
                \u{1E}What was written for {0} is put aside.\u{1F}Lo escrito para {0} queda aparte.\
                \u{1E}What you offered was accepted or declined\u{1F}Aceptaron o rechazaron lo que ofrecí\
                \u{1E}What you offered was answered\u{1F}Respondieron a su ofrecimiento\
                \u{1E}What you said of this one before still waits here for the connection.\u{1F}Lo que dijo antes de esta llamada todavía espera aquí la conexión.\
                \u{1E}What you told them\u{1F}Lo que usted le dijo\
                \u{1E}What you typed is still here; saving puts it in place of theirs.\u{1F}Lo que usted escribió sigue aquí; al guardar, sustituye lo de la otra persona.\
                \u{1E}What you were typing in has gone: press Esc before a key.\u{1F}El campo en el que escribía ya no está: pulse Esc antes de una tecla.\
                \u{1E}What you wrote\u{1F}Lo que usted escribió\
                \u{1E}Whatever is turned off, the call stays on your sheet. ASAP is mailed at once.\u{1F}Aunque desactive algo, la llamada sigue en su hoja. Lo urgente se envía de inmediato.\
                \u{1E}When\u{1F}Cuándo\
                \u{1E}When neither the caller nor the subject says whose it is.\u{1F}Cuando ni el remitente ni el asunto dicen de quién es.\
                \u{1E}When nothing is owed any more, they can leave: their sign-ins end at once.\u{1F}Cuando no quede nada pendiente, puede irse: sus sesiones terminan enseguida.\
                \u{1E}When the story ends, such as 2026-11-24T15:00:00Z. [now]\u{1F}Cuándo termina la historia, como 2026-11-24T15:00:00Z. [ahora]\
                \u{1E}When to ring again\u{1F}Cuándo volver a llamar\
                \u{1E}When.\u{1F}Cuándo.\
                \u{1E}When: {0}\u{1F}Cuándo: {0}\
                \u{1E}Where people open Ringback\u{1F}Dónde se abre Ringback\
                \u{1E}Where people open Ringback.\u{1F}Dónde se abre Ringback en el navegador.\
                \u{1E}Where the office is served; else RINGBACK_SERVER, else {0}.\u{1F}Dónde está el servidor de la oficina; si se omite, RINGBACK_SERVER o, en su defecto, {0}.\
                \u{1E}Where the office's mail server delivers by LMTP.\u{1F}Dónde entrega por LMTP el servidor de correo de la oficina.\
                \u{1E}Where you are signed in\u{1F}Sesiones abiertas\
                \u{1E}Whether mails give details of the call, or only say that one waits.\u{1F}Si los correos dan detalles de la llamada o solo dicen que hay una pendiente.\
                \u{1E}Which face of the sheet.\u{1F}Qué cara de la hoja.\
                \u{1E}Which mail, and what to do, stands in Ringback, on the page of the office’s mail.\u{1F}Qué correo es y qué hacer está en Ringback, en la página del correo de la oficina.\
                \u{1E}Which, by name; by default all not offered yet.\u{1F}Cuáles, por nombre; si se omite, todas las que aún no se han ofrecido.\
                \u{1E}Who\u{1F}Quién\
                \u{1E}Who acts; by default the first admin.\u{1F}Quién actúa; si se omite, el primer administrador.\
                \u{1E}Who called.\u{1F}Quién llamó.\
                \u{1E}Who covers\u{1F}Quién sustituye\
                \u{1E}Who covers {0}’s sheet is for {1}, their assistants or a lead of theirs to say. Leave that cover out.\u{1F}Quién cubre la hoja de {0} lo deciden {1}, sus asistentes o quien dirige su equipo. Quite a ese sustituto.\
                \u{1E}Who covers, and perhaps for what and when: \"Tom for Service until Friday 1pm\". May be repeated.\u{1F}Quién cubre y, si hace falta, qué y cuándo: \"Tom for Service until Friday 1pm\". Puede repetirse.\
                \u{1E}Who gets mail that names nobody: a person, a team, nobody, or “” for the front desk.\u{1F}Quién recibe el correo que no nombra a nadie: una persona, un equipo, nobody (nadie) o “” para recepción.\
                \u{1E}Who holds them.\u{1F}Quién las lleva.\
                \u{1E}Who is calling? Digits or a name\u{1F}¿Quién llama? Número o nombre\
                \u{1E}Who is it?\u{1F}¿Quién es?\
                \u{1E}Who is on duty when, every week. Outside it, the next one on it owns what comes in.\u{1F}Quién está de turno y cuándo, cada semana. Fuera de turno, el siguiente es responsable de lo que entre.\
                \u{1E}Who is to get them.\u{1F}Quién las recibiría.\
                \u{1E}Who it is, and what it is about, stands in Ringback.\u{1F}Quién es y cuál es el asunto está en Ringback.\
                \u{1E}Who released it\u{1F}Quién lo autorizó\
                \u{1E}Who should do it\u{1F}Quién debe hacerlo\
                \u{1E}Who they are\u{1F}Quién es\
                \u{1E}Who you spoke with.\u{1F}Con quién habló.\
                \u{1E}Whoever covers sees these calls and works them; they stay {0}’s. Dates are for a part of the time only. Of several for the same, the first who is there covers. When nobody is named: {1}.\u{1F}El sustituto ve estas llamadas y las atiende; siguen siendo de {0}. Las fechas solo hacen falta para una parte del tiempo. Si hay varios para lo mismo, sustituye el primero que esté. Si no se nombra a nadie: {1}.\
                \u{1E}Whoever rings it is asked once more each time. The release is on record.\u{1F}A quien lo marque se le pregunta de nuevo cada vez. La autorización queda registrada.\
                \u{1E}Whoever took it was asked to do it for you.\u{1F}Se pidió a quien lo tomó que lo haga por usted.\
                \u{1E}Whom it is for: a person or a team.\u{1F}Para quién es: una persona o un equipo.\
                \u{1E}Whose call is it about?\u{1F}¿De quién es la llamada?\
                \u{1E}Whose it is\u{1F}De quién es\
                \u{1E}Whose it is.\u{1F}De quién es.\
                \u{1E}Whose number it is\u{1F}De quién es el número\
                \u{1E}Whose sheet, by email or name; yours by default.\u{1F}De quién es la hoja, por correo electrónico o nombre; si se omite, la suya.\
                \u{1E}Whose, if you know\u{1F}De quién, si lo sabe\
                \u{1E}Why\u{1F}Motivo\
                \u{1E}Why it waits\u{1F}Por qué espera\
                \u{1E}Why it was put aside\u{1F}Por qué se apartó\
                \u{1E}Why, for closed-with-reason; else a note.\u{1F}Por qué, con closed-with-reason; si no, una nota.\
                \u{1E}Why, for the record.\u{1F}Por qué, para el historial.\
                \u{1E}Why, if you like\u{1F}Por qué, si quiere\
                \u{1E}Why; they see it\u{1F}Por qué; lo verá la otra persona\
                \u{1E}With\u{1F}Con\
                \u{1E}With --all, give only the reason, in quotes.\u{1F}Con --all, indique solo el motivo, entre comillas.\
                \u{1E}With talked: when you agreed to call again, such as 16:00 or \"in an hour\".\u{1F}Con talked: cuándo acordaron volver a llamar, como 16:00 o \"in an hour\".\
                \u{1E}With these hours and holidays the office would not open once in the year after {0}.\u{1F}Con este horario y estos días festivos la oficina no abriría ni una vez en el año siguiente a {0}.\
                \u{1E}With whom\u{1F}Con quién\
                \u{1E}Withdraw the release of a number.\u{1F}Retirar la autorización de un número.\
                \u{1E}Withdrawn.\u{1F}Retirado.\
                \u{1E}Withdrawn: it can no longer be dialled.\u{1F}Autorización retirada: ya no se puede marcar.\
                \u{1E}Without --yes it only shows what would go. Erases the contact with its numbers, addresses, notes and context, the names, numbers and words on its messages and calls, and what the history says of them; the erasure itself stays on record, and the history still verifies. Refused while a message of theirs is open.\n\nExample:\n  ringback contacts everything \"Ann Lee\" ann-lee.json\n  ringback contacts erase \"Ann Lee\" --yes\u{1F}Sin --yes solo muestra lo que se borraría. Borra el contacto con sus números, direcciones, notas e indicaciones para la próxima vez, los nombres, números y textos en sus recados y llamadas, y lo que el historial dice de ellos; el borrado mismo queda registrado y el historial sigue siendo verificable. Se rechaza mientras haya un recado abierto de esa persona.\n\nEjemplo:\n  ringback contacts everything \"Ann Lee\" ann-lee.json\n  ringback contacts erase \"Ann Lee\" --yes\
                \u{1E}Without a trusted server, answers by mail that end something (done, accept, no) need the button in the mail\u{1F}Sin servidor de confianza, las respuestas por correo que cierran algo (hecho, acepto, no) requieren el botón del correo\
                \u{1E}Without a trusted server, whether mailed answers that end something need the button in the mail.\u{1F}Sin un servidor de confianza, si las respuestas por correo que cierran algo necesitan el botón del correo.\
                \u{1E}Without an option, shows what is set. A password is read from a file, or from standard input as “-”; it is never shown again.\n\nExample:\n  ringback mail settings --smtp-url smtp://mail.example.org:587 --smtp-user calls \\\n    --smtp-password-file - --from calls@example.org\u{1F}Sin opciones, muestra lo que está definido. La contraseña se lee de un archivo, o de la entrada estándar con “-”; nunca se vuelve a mostrar.\n\nEjemplo:\n  ringback mail settings --smtp-url smtp://mail.example.org:587 --smtp-user calls \\\n    --smtp-password-file - --from calls@example.org\
                \u{1E}Without one, whoever knows a reply address and writes in that person’s name acts as them. Reply addresses get known where an answer is copied to others.\u{1F}Sin él, quien conozca una dirección de respuesta y escriba a nombre de esa persona actúa como ella. Las direcciones de respuesta se conocen cuando se copia una respuesta a otros.\
                \u{1E}Word left, waiting\u{1F}Recado dejado, en espera\
                \u{1E}Word was left 1 time: {0}.\u{1F}Se dejó recado 1 vez: {1}.\u{1F}Se dejó recado {0} de veces: {1}.\u{1F}Se dejó recado {0} veces: {1}.\
                \u{1E}Word was left before it went out.\u{1F}Se dejó recado antes del envío.\
                \u{1E}Words in sender, subject, text or outcome.\u{1F}Palabras del remitente, el asunto, el texto o el resultado.\
                \u{1E}Words of the caller's name, of what it was about, what was told, noted or answered; or digits of a number. Finds only what you may see.\n\nExamples:\n  ringback find fence\n  ringback find --owner dana --state open\n  ringback find 5550142 --csv > calls.csv\u{1F}Palabras del nombre de quien llamó, del asunto, de lo que se le dijo, se anotó o se respondió; o dígitos de un número. Solo encuentra lo que usted puede ver.\n\nEjemplos:\n  ringback find fence\n  ringback find --owner dana --state open\n  ringback find 5550142 --csv > calls.csv\
                \u{1E}Words that callers use, with commas between: boilers, leaks\u{1F}Palabras que usan quienes llaman, separadas por comas: calderas, fugas\
                \u{1E}Words, a name or digits.\u{1F}Palabras, un nombre o dígitos.\
                \u{1E}Work, home …\u{1F}Trabajo, casa…\
                \u{1E}Write all contacts, on the office's machine.\u{1F}Escribir todos los contactos, en la máquina de la oficina.\
                \u{1E}Write everything kept of a person to one JSON file.\u{1F}Escribir en un archivo JSON todo lo que se guarda de una persona.\
                \u{1E}Write everything the office keeps, one JSON object per line.\u{1F}Escribir todo lo que guarda la oficina, un objeto JSON por línea.\
                \u{1E}Write hours like “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\u{1F}Escriba el horario así: “Mon-Fri 08:00-12:30,13:00-17:00; Sat 09:00-12:00”.\
                \u{1E}Write where people open Ringback, as https://phones.example.org.\u{1F}Escriba dónde se abre Ringback, como https://telefonos.example.org.\
                \u{1E}Write your name.\u{1F}Escriba su nombre.\
                \u{1E}Write {0} first; an empty one tells nobody anything.\u{1F}Primero escriba {0}; un texto vacío no le dice nada a nadie.\
                \u{1E}Writing\u{1F}Escribiendo\
                \u{1E}Written twice?\u{1F}¿Duplicados?\
                \u{1E}Wrong number\u{1F}Número equivocado\
                \u{1E}Wrong number? Press w again to say so.\u{1F}¿Número equivocado? Pulse w otra vez para confirmarlo.\
                \u{1E}Wrote {0}\u{1F}Escribió {0}\
                \u{1E}Wrote {0} about {1}\u{1F}Escribió {0}; asunto: {1}\
                \u{1E}Wrote {0} about: {1}\u{1F}Escribió {0}; asunto: {1}\
                \u{1E}Yes or no answers an offer, and none is made to you.\u{1F}Sí o no responde a un ofrecimiento, y no se le ha hecho ninguno.\
                \u{1E}You\u{1F}Usted\
                \u{1E}You are mailed so from now on.\u{1F}Desde ahora se le enviará correo así.\
                \u{1E}You are ringing them. Nobody else will for 90 seconds.\u{1F}Usted está llamando. Nadie más llamará durante 90 segundos.\
                \u{1E}You are told as the one who looks after {0}’s calls.\u{1F}Se le avisa porque cuida las llamadas de {0}.\
                \u{1E}You are told as {0}’s backup.\u{1F}Se le avisa por ser suplente de {0}.\
                \u{1E}You are told because you run the office too.\u{1F}Se le avisa porque usted también administra la oficina.\
                \u{1E}You asked: {0}\u{1F}Usted preguntó: {0}\
                \u{1E}You become the first admin. Others are added afterwards.\u{1F}Usted será el primer administrador. Los demás se agregan después.\
                \u{1E}You cannot ask yourself. Name somebody else who may know.\u{1F}No puede preguntarse a sí mismo. Indique a otra persona que pueda saberlo.\
                \u{1E}You cover\u{1F}Usted sustituye\
                \u{1E}You cover for {0}.\u{1F}Usted cubre a {0}.\
                \u{1E}You cover this; it stays theirs, and they come back. To have it for good, let them or a lead hand it to you.\u{1F}Usted lo cubre; sigue siendo de esa persona, que volverá. Para quedárselo, pida que se lo traspase ella o quien dirige el equipo.\
                \u{1E}You declined it.\u{1F}Usted lo rechazó.\
                \u{1E}You have 1 sheet open, which is the most. Close it, then reload this one.\u{1F}Tiene 1 hoja abierta, que es el máximo. Ciérrela y vuelva a cargar esta.\u{1F}Tiene {0} de hojas abiertas, que es el máximo. Cierre algunas y vuelva a cargar esta.\u{1F}Tiene {0} hojas abiertas, que es el máximo. Cierre algunas y vuelva a cargar esta.\
                \u{1E}You have looked up very many contacts and messages in a short time. Go on in {0}.\u{1F}Ha consultado muchísimos contactos y recados en poco tiempo. Continúe en {0}.\
                \u{1E}You have no mail address yourself, so a test would go nowhere. Give yourself one first.\u{1F}Usted no tiene dirección de correo, así que la prueba no llegaría a ninguna parte. Agregue una primero.\
                \u{1E}You have not answered since {0}\u{1F}Usted no ha respondido desde {0}\
                \u{1E}You have taken no calls yet.\u{1F}Usted todavía no ha tomado llamadas.\
                \u{1E}You keep\u{1F}Usted lleva\
                \u{1E}You may not do this here. Ask whoever runs the office if you should.\u{1F}Aquí no tiene permiso para hacer esto. Si debería tenerlo, pregunte a quien administra la oficina.\
                \u{1E}You return it\u{1F}Usted devuelve la llamada\
                \u{1E}You seem to be typing: press / to search, or pause before a key.\u{1F}Parece que está escribiendo: pulse / para buscar, o espere antes de una tecla.\
                \u{1E}You wrote: “{0}”\u{1F}Usted escribió: “{0}”\
                \u{1E}You: mail, password, sign-ins\u{1F}Usted: correo, contraseña y sesiones\
                \u{1E}Your access at {0}\u{1F}Su acceso en {0}\
                \u{1E}Your access was changed.\u{1F}Cambió su acceso.\
                \u{1E}Your answer\u{1F}Su respuesta\
                \u{1E}Your answer is there.\u{1F}Su respuesta llegó.\
                \u{1E}Your answer to the test arrived: replies come back to Ringback.\u{1F}Llegó su respuesta a la prueba: las respuestas vuelven a Ringback.\
                \u{1E}Your answer went to whoever asked.\u{1F}Su respuesta se envió a quien preguntó.\
                \u{1E}Your answer went to {0}.\u{1F}Su respuesta se envió a {0}.\
                \u{1E}Your answer.\u{1F}Su respuesta.\
                \u{1E}Your email\u{1F}Su correo electrónico\
                \u{1E}Your email, to sign in with.\u{1F}Su correo electrónico, para iniciar sesión.\
                \u{1E}Your last act here, “{0}”, cannot be undone, and so nothing before it can be.\u{1F}Lo último que hizo aquí, “{0}”, no se puede deshacer, y tampoco nada anterior.\
                \u{1E}Your mail could not be read, so nothing was changed: it is encrypted or signed as S/MIME with its words inside.\nSend it again without that; a signature beside the words is no hindrance.\u{1F}Su correo no se pudo leer, así que no se cambió nada: está cifrado, o firmado como S/MIME con el texto dentro.\nEnvíelo de nuevo sin eso; una firma junto al texto no estorba.\
                \u{1E}Your mail has come in\u{1F}Llegó su correo\
                \u{1E}Your mail has come in.\u{1F}Llegó su correo.\
                \u{1E}Your mail to {0}\u{1F}Su correo a {0}\
                \u{1E}Your mail was not saved with the call; it waits for a person.\u{1F}Su correo no se guardó con la llamada; espera a que alguien lo revise.\
                \u{1E}Your mail was sent to the reply address of one call and answers the mail about another, so nothing was changed.\nThe address is of: {0}. The mail answered is: {1}. Answer the mail of the one that you mean, without changing where it goes.\u{1F}Su correo se envió a la dirección de respuesta de una llamada y responde al correo sobre otra, así que no se cambió nada.\nLa dirección es de: {0}. El correo al que responde es: {1}. Responda al correo de la llamada a la que se refiere, sin cambiar el destinatario.\
                \u{1E}Your name\u{1F}Su nombre\
                \u{1E}Your name.\u{1F}Su nombre.\
                \u{1E}Your offer of {0} did not reach {1}: mail to them comes back. {2}\u{1F}No llegó a {1} su ofrecimiento ({0}): el correo que se le envía es devuelto. {2}\
                \u{1E}Your office wants the button for that, since an answer by mail could be anybody’s: press it in the mail.\u{1F}Para eso su oficina pide usar el botón, porque una respuesta por correo podría ser de cualquiera: púlselo en el correo.\
                \u{1E}Your other sign-ins end, and every token that is not ticked.\u{1F}Sus demás sesiones se cierran, y terminan las claves de acceso sin marcar.\
                \u{1E}Your other sign-ins end.\u{1F}Sus demás sesiones se cierran.\
                \u{1E}Your own password\u{1F}Su propia contraseña\
                \u{1E}Your own password is not right. Type it again; nothing was changed.\u{1F}Su propia contraseña no es correcta. Escríbala de nuevo; no se cambió nada.\
                \u{1E}Your pages and mails are in the language that your browser asks for.\u{1F}Sus páginas y correos están en el idioma que pide su navegador.\
                \u{1E}Your pages and mails are in {0}.\u{1F}Sus páginas y correos están en {0}.\
                \u{1E}Your password is changed. Your other sign-ins and the tokens that you did not keep have ended.\u{1F}Su contraseña ha cambiado. Sus demás sesiones y las claves de acceso que no conservó han terminado.\
                \u{1E}Your question\u{1F}Su pregunta\
                \u{1E}Your question about a call was answered\u{1F}Respondieron a su pregunta sobre una llamada\
                \u{1E}Your question did not reach {0}: mail to them comes back.\n{1}\u{1F}Su pregunta no llegó a {0}: el correo que se le envía es devuelto.\n{1}\
                \u{1E}Your question was answered\u{1F}Respondieron a mi pregunta\
                \u{1E}Your question went to {0}.\u{1F}Su pregunta se envió a {0}.\
                \u{1E}Your reply\u{1F}Su respuesta\
                \u{1E}Your reply is there\u{1F}Su respuesta está ahí\
                \u{1E}Your teams\u{1F}Sus equipos\
                \u{1E}Yours\u{1F}Suyas\
                \u{1E}a GIF picture\u{1F}una imagen GIF\
                \u{1E}a JPEG picture\u{1F}una imagen JPEG\
                \u{1E}a JSON document\u{1F}un documento JSON\
                \u{1E}a Mac\u{1F}un Mac\
                \u{1E}a PDF document\u{1F}un documento PDF\
                \u{1E}a PNG picture\u{1F}una imagen PNG\
                \u{1E}a call\u{1F}una llamada\
                \u{1E}a caller on hold\u{1F}una llamada en espera\
                \u{1E}a caller without a name\u{1F}una persona sin nombre\
                \u{1E}a change of access\u{1F}un cambio de acceso\
                \u{1E}a compressed file (7z)\u{1F}un archivo comprimido (7z)\
                \u{1E}a compressed file (RAR)\u{1F}un archivo comprimido (RAR)\
                \u{1E}a compressed file (gzip)\u{1F}un archivo comprimido (gzip)\
                \u{1E}a contact\u{1F}un contacto\
                \u{1E}a database\u{1F}una base de datos\
                \u{1E}a formatted document (RTF)\u{1F}un documento con formato (RTF)\
                \u{1E}a list\u{1F}una lista\
                \u{1E}a mail\u{1F}un correo\
                \u{1E}a mail about no single call\u{1F}un correo que no es sobre una sola llamada\
                \u{1E}a message\u{1F}un recado\
                \u{1E}a new call\u{1F}una llamada nueva\
                \u{1E}a number\u{1F}un número\
                \u{1E}a number from 1 to 100,000\u{1F}un número de 1 a 100,000\
                \u{1E}a number: assistant\u{1F}un número: asistente\
                \u{1E}a number: fax\u{1F}un número: fax\
                \u{1E}a number: home\u{1F}un número: casa\
                \u{1E}a number: mobile\u{1F}un número: celular\
                \u{1E}a number: work\u{1F}un número: trabajo\
                \u{1E}a number: {0}\u{1F}un número: {0}\
                \u{1E}a person\u{1F}una persona\
                \u{1E}a person\u{4}They\u{1F}Esta persona\
                \u{1E}a program\u{1F}un programa\
                \u{1E}a program\u{4}May\u{1F}Puede\
                \u{1E}a question\u{1F}una pregunta\
                \u{1E}a reminder before the due time\u{1F}un aviso antes del plazo\
                \u{1E}a reminder that nobody answered\u{1F}un aviso de que nadie respondió\
                \u{1E}a team\u{1F}un equipo\
                \u{1E}a test\u{1F}una prueba\
                \u{1E}a text\u{1F}un texto\
                \u{1E}a time such as 2026-11-24T15:00:00Z\u{1F}una hora como 2026-11-24T15:00:00Z\
                \u{1E}a vCard file\u{1F}un archivo vCard\
                \u{1E}a web page\u{1F}una página web\
                \u{1E}a whole number\u{1F}un número entero\
                \u{1E}a zipped file\u{1F}un archivo comprimido (ZIP)\
                \u{1E}abroad, looks like home\u{1F}en el extranjero, parece nacional\
                \u{1E}accept an offer\u{1F}aceptar un ofrecimiento\
                \u{1E}accept an offer, outside a field\u{1F}aceptar un ofrecimiento, fuera de un campo\
                \u{1E}accepted\u{1F}aceptado\
                \u{1E}accepted from {0}\u{1F}aceptado de {0}\
                \u{1E}accepted it\u{1F}aceptó el recado\
                \u{1E}accepted the account\u{1F}aceptó la cuenta\
                \u{1E}accepted {0}\u{1F}aceptado {0}\
                \u{1E}act\u{1F}acción\
                \u{1E}added\u{1F}agregado\
                \u{1E}added a contact\u{1F}agregó un contacto\
                \u{1E}added a person\u{1F}agregó una persona\
                \u{1E}added a team\u{1F}agregó un equipo\
                \u{1E}added an assistant\u{1F}agregó un asistente\
                \u{1E}added to your roles: {0}\u{1F}agregó a las funciones de usted: {0}\
                \u{1E}added to {0}’s roles: {1}\u{1F}agregó a las funciones de {0}: {1}\
                \u{1E}added {0} as {1}\u{1F}agregó a {0} como {1}\
                \u{1E}address\u{1F}dirección\
                \u{1E}address already in use\u{1F}la dirección ya está en uso\
                \u{1E}address and port at which the office's mail server delivers by LMTP, such as 127.0.0.1:2424\u{1F}dirección y puerto en que el servidor de correo de la oficina entrega por LMTP, como 127.0.0.1:2424\
                \u{1E}address and port to listen on\u{1F}dirección y puerto en que escucha el servidor\
                \u{1E}addresses of reverse proxies whose X-Forwarded headers are trusted, separated by commas\u{1F}direcciones de los proxies inversos en cuyos encabezados X-Forwarded se confía, separadas por comas\
                \u{1E}addresses such as 127.0.0.1 or 10.0.0.0/8\u{1F}direcciones como 127.0.0.1 o 10.0.0.0/8\
                \u{1E}admin\u{1F}administrador\
                \u{1E}admin, runs the office\u{1F}administrador, a cargo de la oficina\
                \u{1E}after the name\u{1F}después del nombre\
                \u{1E}again at {0}\u{1F}volver a llamar {0}\
                \u{1E}again at {0}, late\u{1F}volver a llamar {0}, atrasada\
                \u{1E}agree on a window, try an assistant, or answer in writing\u{1F}acordar una hora, probar con un asistente o responder por escrito\
                \u{1E}ahead of\u{1F}antes de\
                \u{1E}all keys\u{1F}todas las teclas\
                \u{1E}all keys, outside a field\u{1F}todas las teclas, fuera de un campo\
                \u{1E}all of it is known\u{1F}ya se conoce todo\
                \u{1E}an Excel workbook\u{1F}un libro de Excel\
                \u{1E}an XML document\u{1F}un documento XML\
                \u{1E}an address and a port, such as 127.0.0.1:8040\u{1F}una dirección y un puerto, como 127.0.0.1:8040\
                \u{1E}an address such as {0}\u{1F}una dirección como {0}\
                \u{1E}an iPad\u{1F}un iPad\
                \u{1E}an iPhone\u{1F}un iPhone\
                \u{1E}an object\u{1F}un objeto\
                \u{1E}an offer\u{1F}un ofrecimiento\
                \u{1E}an offer\u{4}Take back\u{1F}Retirar\
                \u{1E}an old Excel workbook or another Office document\u{1F}un libro antiguo de Excel u otro documento de Office\
                \u{1E}an unknown program\u{1F}un programa desconocido\
                \u{1E}and 1 lower entry\u{1F}y 1 recado más abajo\u{1F}y {0} de recados más abajo\u{1F}y {0} recados más abajo\
                \u{1E}and 1 more row\u{1F}y 1 fila más\u{1F}y {0} de filas más\u{1F}y {0} filas más\
                \u{1E}and older calls\u{1F}y llamadas anteriores\
                \u{1E}and {0} more lines\u{1F}y más líneas: {0}\
                \u{1E}and {0} more rows\u{1F}y más filas: {0}\
                \u{1E}and {0} more, once these are in other hands\u{1F}y {0} más, cuando estas estén en otras manos\
                \u{1E}another call\u{1F}otra llamada\
                \u{1E}another entry stands in its place\u{1F}hay otro asiento en su lugar\
                \u{1E}another form of the name\u{1F}otra forma del nombre\
                \u{1E}answer\u{1F}respuesta\
                \u{1E}answered in writing\u{1F}contestado por escrito\
                \u{1E}answers the calls\u{1F}contesta las llamadas\
                \u{1E}anybody\u{1F}cualquiera\
                \u{1E}as its name says\u{1F}según su nombre\
                \u{1E}as my browser asks, then as the office\u{1F}lo que pide mi navegador, o el de la oficina\
                \u{1E}as soon as you can, by {0}\u{1F}{0}, o antes si puede\
                \u{1E}as written\u{1F}como se escribe\
                \u{1E}as written ✓\u{1F}como se escribe ✓\
                \u{1E}asked for by name\u{1F}se pidió por su nombre\
                \u{1E}asked for more\u{1F}pidió más información\
                \u{1E}asked for {0}\u{1F}preguntó por {0}\
                \u{1E}asked to do it: {0}\u{1F}se le pidió hacerlo: {0}\
                \u{1E}assistant\u{1F}asistente\
                \u{1E}assistant of principals\u{1F}asistente de titulares\
                \u{1E}assistant of {0}\u{1F}asistente de {0}\
                \u{1E}assistants\u{1F}asistentes\
                \u{1E}at, if not the whole day\u{1F}a las, si no es todo el día\
                \u{1E}attachment\u{4}file\u{1F}archivo\
                \u{1E}away\u{1F}ausente\
                \u{1E}away from {0} until {1}, and that nobody covers\u{1F}fuera desde {0} hasta {1} y que nadie atiende\
                \u{1E}away from {0} until {1}, and that {2} covers\u{1F}fuera desde {0} hasta {1} y que atiende {2}\u{1F}fuera desde {0} hasta {1} y que atienden {2}\u{1F}fuera desde {0} hasta {1} y que atienden {2}\
                \u{1E}away until {0}, nobody covers\u{1F}ausente hasta {0}, nadie atiende\
                \u{1E}away until {0}, {1} covers\u{1F}ausente hasta {0}, atiende {1}\
                \u{1E}backup\u{1F}suplente\
                \u{1E}backup of {0}\u{1F}suplente de {0}\
                \u{1E}began to take out the contacts\u{1F}empezó a exportar los contactos\
                \u{1E}best hours of number {0}\u{1F}mejor horario del número {0}\
                \u{1E}best hours of {0}\u{1F}mejor horario de {0}\
                \u{1E}both\u{1F}ambos\
                \u{1E}brought in a call log\u{1F}importó un registro de llamadas\
                \u{1E}brought in a list of contacts\u{1F}importó una lista de contactos\
                \u{1E}brought in more about a contact\u{1F}importó más datos de un contacto\
                \u{1E}browser\u{1F}navegador\
                \u{1E}browser\u{4}{0} on {1}\u{1F}{0} en {1}\
                \u{1E}busy\u{1F}ocupado\
                \u{1E}button\u{4}I’ll return it\u{1F}Yo devuelvo la llamada\
                \u{1E}by company\u{1F}por la empresa\
                \u{1E}by mail from {0}\u{1F}por correo de {0}\
                \u{1E}by mail from {0}, let through by {1}\u{1F}por correo de {0}, lo dejó pasar {1}\
                \u{1E}by {0}\u{1F}por {0}\
                \u{1E}by {0} with {1}\u{1F}por {0}, con {1}\
                \u{1E}by {0}, taken by {1}\u{1F}por {0}, tomada por {1}\
                \u{1E}by {0}, {1}\u{1F}por {0}, {1}\
                \u{1E}by {0}: {1}\u{1F}por {0}: {1}\
                \u{1E}call\u{1F}llamada\
                \u{1E}call\u{4}Open\u{1F}Por devolver\
                \u{1E}call\u{4}answered\u{1F}contestada\
                \u{1E}call\u{4}failed\u{1F}falló\
                \u{1E}call\u{4}open\u{1F}abierta\
                \u{1E}called before, not a contact\u{1F}llamó antes, no es un contacto\
                \u{1E}called {0}\u{1F}llamó {0}\
                \u{1E}caller\u{1F}quien llama\
                \u{1E}caller withdrew\u{1F}quien llamó ya no lo necesita\
                \u{1E}callers on hold\u{1F}llamadas en espera\
                \u{1E}calls\u{1F}llamadas\
                \u{1E}came back\u{1F}se devolvió\
                \u{1E}came by mail\u{1F}llegó por correo\
                \u{1E}came to see you\u{1F}vino a verle\
                \u{1E}cannot assign requested address\u{1F}esta máquina no tiene esa dirección\
                \u{1E}card\u{4}Open\u{1F}Abiertos\
                \u{1E}card\u{4}account\u{1F}cuenta\
                \u{1E}card\u{4}assistant\u{1F}asistente\
                \u{1E}card\u{4}assistant to\u{1F}asistente de\
                \u{1E}card\u{4}confirmed by {0}, {1}\u{1F}lo confirmó {0}, {1}\
                \u{1E}card\u{4}remark\u{1F}notas\
                \u{1E}card\u{4}say\u{1F}se pronuncia\
                \u{1E}card\u{4}saying\u{1F}pronunciación\
                \u{1E}card\u{4}spelling\u{1F}escritura\
                \u{1E}card\u{4}standing\u{1F}trato\
                \u{1E}card\u{4}there\u{1F}hora allá\
                \u{1E}change contacts\u{1F}cambiar contactos\
                \u{1E}changed a contact\u{1F}cambió un contacto\
                \u{1E}changed a person\u{1F}cambió una persona\
                \u{1E}changed a team\u{1F}cambió un equipo\
                \u{1E}changed how the office’s mail goes out and comes in\u{1F}cambió cómo sale y entra el correo de la oficina\
                \u{1E}changed the code\u{1F}cambió la prioridad\
                \u{1E}changed the mail settings\u{1F}cambió la configuración del correo\
                \u{1E}changed the office\u{1F}cambió la oficina\
                \u{1E}changed the password\u{1F}cambió la contraseña\
                \u{1E}changed what is mailed\u{1F}cambió qué se envía por correo\
                \u{1E}changed your mail address to {0}\u{1F}cambió la dirección de correo de usted a {0}\
                \u{1E}changed {0}’s mail address to {1}\u{1F}cambió la dirección de correo de {0} a {1}\
                \u{1E}choose\u{1F}elegir\
                \u{1E}chose another language\u{1F}eligió otro idioma\
                \u{1E}close\u{1F}cerrar\
                \u{1E}closed\u{1F}cerrado\
                \u{1E}closed it\u{1F}cerró el recado\
                \u{1E}closed with reason\u{1F}cerrado con motivo\
                \u{1E}closed, {0}\u{1F}cerrado, {0}\
                \u{1E}code\u{1F}prioridad\
                \u{1E}code\u{4}any\u{1F}cualquiera\
                \u{1E}code {0}\u{1F}prioridad {0}\
                \u{1E}code, when it has the focus\u{1F}prioridad, cuando está seleccionada\
                \u{1E}column {0}\u{1F}columna {0}\
                \u{1E}command line\u{1F}línea de comandos\
                \u{1E}company\u{1F}empresa\
                \u{1E}confirmed by {0}, {1}\u{1F}confirmado por {0}, {1}\
                \u{1E}confirmed spelling\u{1F}ortografía confirmada\
                \u{1E}contact\u{1F}contacto\
                \u{1E}contacts\u{1F}contactos\
                \u{1E}context for next time\u{1F}para la próxima vez\
                \u{1E}corrected what was taken down\u{1F}corrigió lo anotado\
                \u{1E}counted what somebody looked up on a day\u{1F}contó lo que alguien consultó en un día\
                \u{1E}country\u{1F}país\
                \u{1E}country, two letters\u{1F}país, dos letras\
                \u{1E}cover\u{1F}sustituto\
                \u{1E}cover for {0}\u{1F}sustituto de {0}\
                \u{1E}csv, vcard (version 4.0), vcard3 or json.\u{1F}csv, vcard (versión 4.0), vcard3 o json.\
                \u{1E}csv, vcard, vcard3 or json\u{1F}csv, vcard, vcard3 o json\
                \u{1E}date\u{4}From\u{1F}Desde\
                \u{1E}date\u{4}to\u{1F}hasta\
                \u{1E}day\u{1F}día\
                \u{1E}day\u{4}From\u{1F}Desde\
                \u{1E}day\u{4}To\u{1F}Hasta\
                \u{1E}day\u{4}from\u{1F}desde\
                \u{1E}day\u{4}to\u{1F}hasta\
                \u{1E}day and time of the call\u{1F}día y hora de la llamada\
                \u{1E}day of the call\u{1F}día de la llamada\
                \u{1E}decide by {0}\u{1F}decidir a más tardar {0}\
                \u{1E}decide by {0}, late\u{1F}decidir a más tardar {0}, atrasada\
                \u{1E}decline MESSAGE REASON, or decline --all REASON for every message offered to you, or decline --accounts [NAME…] REASON; without names, all accounts.\u{1F}decline RECADO MOTIVO, o decline --all MOTIVO para todos los recados que se le ofrecen, o decline --accounts [NOMBRE…] MOTIVO; sin nombres, todas las cuentas.\
                \u{1E}declined\u{1F}rechazado\
                \u{1E}declined by {0}, {1}: {2}\u{1F}rechazada por {0}, {1}: {2}\
                \u{1E}declined by {0}: {1}\u{1F}rechazada por {0}: {1}\
                \u{1E}declined it\u{1F}rechazó el recado\
                \u{1E}declined the account\u{1F}rechazó la cuenta\
                \u{1E}demo\u{1F}demostración\
                \u{1E}details\u{1F}detalles\
                \u{1E}dial\u{1F}marcar\
                \u{1E}did not get out\u{1F}no pudo salir\
                \u{1E}do not remind me\u{1F}no recordarme\
                \u{1E}does\u{1F}función\
                \u{1E}done: {0}, {1}\u{1F}cerrado: {0}, {1}\
                \u{1E}due\u{1F}vence\
                \u{1E}due {0}\u{1F}vence {0}\
                \u{1E}due {0} by {1}\u{1F}vence {0}, {1}\
                \u{1E}due {0}, late\u{1F}vencía {0}, atrasada\
                \u{1E}email\u{1F}correo electrónico\
                \u{1E}emails\u{1F}correos\
                \u{1E}ended\u{1F}cerrado\
                \u{1E}ended a sign-in\u{1F}cerró una sesión\
                \u{1E}ended a token\u{1F}canceló una clave de acceso\
                \u{1E}ended an absence\u{1F}terminó una ausencia\
                \u{1E}ended something to know for next time\u{1F}quitó una nota para la próxima vez\
                \u{1E}erased\u{1F}borrado\
                \u{1E}erased what the history says of somebody\u{1F}borró lo que el historial dice de alguien\
                \u{1E}everything\u{1F}todo\
                \u{1E}everything you may\u{1F}todo lo que usted puede\
                \u{1E}extension\u{4}at {0}\u{1F}en la extensión {0}\
                \u{1E}extension of number {0}\u{1F}extensión del número {0}\
                \u{1E}file\u{1F}registrar\
                \u{1E}file messages\u{1F}registrar recados\
                \u{1E}filed a caller on hold\u{1F}registró una llamada en espera\
                \u{1E}filed a mail as somebody’s answer\u{1F}registró un correo como respuesta de alguien\
                \u{1E}filed a message\u{1F}registró un recado\
                \u{1E}filed by mistake, taken back at once\u{1F}registrado por error, deshecho enseguida\
                \u{1E}find a contact\u{1F}buscar un contacto\
                \u{1E}first name\u{1F}nombre de pila\
                \u{1E}first to try\u{1F}probar primero\
                \u{1E}fixed by the server’s settings\u{1F}fijado por la configuración del servidor\
                \u{1E}for\u{1F}para\
                \u{1E}for {0}\u{1F}para {0}\
                \u{1E}for {0}, who is away\u{1F}de {0}, en ausencia\
                \u{1E}form of address\u{1F}tratamiento\
                \u{1E}found old calls of theirs\u{1F}encontró llamadas anteriores suyas\
                \u{1E}found whose call it was\u{1F}averiguó de quién era la llamada\
                \u{1E}from\u{1F}de\
                \u{1E}gave the account to somebody else\u{1F}pasó la cuenta a otra persona\
                \u{1E}gets the office’s mail\u{1F}recibe el correo de la oficina\
                \u{1E}goes out {0}\u{1F}sale {0}\
                \u{1E}had somebody else cover their calls\u{1F}puso un sustituto para sus llamadas\
                \u{1E}hand over\u{1F}traspasar\
                \u{1E}handed over to {0}\u{1F}traspasado a {0}\
                \u{1E}handles\u{1F}atiende\
                \u{1E}has a character that does not belong there\u{1F}tiene un carácter que no corresponde\
                \u{1E}has a key that {0}\u{1F}tiene una clave que {0}\
                \u{1E}history\u{4}left voicemail\u{1F}dejó mensaje de voz\
                \u{1E}history\u{4}left word\u{1F}dejó recado\
                \u{1E}history\u{4}talked\u{1F}habló\
                \u{1E}hold\u{4}Take back\u{1F}Retomar\
                \u{1E}holder\u{1F}quien lleva la cuenta\
                \u{1E}holds the account\u{1F}lleva la cuenta\
                \u{1E}holds the account of {0}\u{1F}lleva la cuenta de {0}\
                \u{1E}holiday\u{1F}día festivo\
                \u{1E}how a name is pronounced\u{4}Say\u{1F}Pronunciación\
                \u{1E}how long they talked\u{1F}cuánto hablaron\
                \u{1E}how many\u{1F}cuántos\
                \u{1E}how many sheets one person may have open at once, across their devices\u{1F}cuántas hojas puede tener abiertas a la vez una persona, en todos sus dispositivos\
                \u{1E}how often\u{1F}cuántas veces\
                \u{1E}how the call ended\u{1F}cómo terminó la llamada\
                \u{1E}how to say it\u{1F}cómo se pronuncia\
                \u{1E}imaps://host.\u{1F}imaps://host.\
                \u{1E}imaps://mail.example.org. Leave it empty where mail comes another way.\u{1F}imaps://mail.example.org. Déjelo vacío si el correo llega por otra vía.\
                \u{1E}in or out\u{1F}entrante o saliente\
                \u{1E}into\u{1F}en\
                \u{1E}into the note\u{1F}a la nota\
                \u{1E}into {0}: {1}.\u{1F}en {0}: {1}.\
                \u{1E}is given twice\u{1F}aparece dos veces\
                \u{1E}is missing\u{1F}falta\
                \u{1E}is missing, and so is\u{1F}falta, y también\
                \u{1E}is missing, and so is {0}\u{1F}falta, y también {0}\
                \u{1E}is not a field we know\u{1F}no es un campo conocido\
                \u{1E}is ringing\u{1F}está llamando\
                \u{1E}is too long: {0} characters, and the limit is {1}\u{1F}es demasiado largo: {0} caracteres, y el límite es {1}\
                \u{1E}is too short\u{1F}es demasiado corto\
                \u{1E}it is not the entry that the office's ledger ends with\u{1F}no es el asiento con que termina el registro de la oficina\
                \u{1E}it is not what was written\u{1F}no es lo que se escribió\
                \u{1E}it said nothing more.\u{1F}no dijo nada más.\
                \u{1E}it waits for a person\u{1F}espera a que alguien lo revise\
                \u{1E}it was due {0} by {1}\u{1F}venció {0}, {1}\
                \u{1E}it was put in afterwards\u{1F}se insertó después\
                \u{1E}it was taken out\u{1F}se quitó\
                \u{1E}its particulars were erased, and no entry says by whom\u{1F}se borraron sus datos y ningún asiento dice quién lo hizo\
                \u{1E}its password\u{1F}su contraseña\
                \u{1E}its password; mail-password if empty\u{1F}su contraseña; si está vacía, mail-password\
                \u{1E}joins {0}, adds {1}\u{1F}se combina con {0}, agrega {1}\
                \u{1E}keeping of callers\u{1F}guardar a quienes llaman\
                \u{1E}keeps principals’ sheets\u{1F}lleva las hojas de los titulares\
                \u{1E}kept a holiday\u{1F}agregó un día festivo\
                \u{1E}kind\u{1F}tipo\
                \u{1E}known\u{1F}conocido\
                \u{1E}label\u{4}Friday\u{1F}Viernes\
                \u{1E}label\u{4}How to say the name\u{1F}Pronunciación del nombre\
                \u{1E}label\u{4}Monday\u{1F}Lunes\
                \u{1E}label\u{4}Saturday\u{1F}Sábado\
                \u{1E}label\u{4}Sunday\u{1F}Domingo\
                \u{1E}label\u{4}Thursday\u{1F}Jueves\
                \u{1E}label\u{4}Tuesday\u{1F}Martes\
                \u{1E}label\u{4}Wednesday\u{1F}Miércoles\
                \u{1E}label of mail address {0}\u{1F}etiqueta de la dirección de correo {0}\
                \u{1E}label of number {0}\u{1F}etiqueta del número {0}\
                \u{1E}label of {0}\u{1F}etiqueta de {0}\
                \u{1E}language\u{1F}idioma\
                \u{1E}last name\u{1F}apellido\
                \u{1E}last spoke with this caller\u{1F}habló por última vez con quien llama\
                \u{1E}last spoke with this caller, {0}\u{1F}habló por última vez con quien llama, {0}\
                \u{1E}late\u{1F}atrasada\
                \u{1E}late: it was due {0}\u{1F}{0}, con retraso\
                \u{1E}lead\u{1F}líder\
                \u{1E}lead of a team\u{1F}líder de un equipo\
                \u{1E}lead of {0}\u{1F}líder de {0}\
                \u{1E}left a voicemail\u{1F}dejó un mensaje de voz\
                \u{1E}left voicemail\u{1F}mensaje de voz dejado\
                \u{1E}left word\u{1F}dejado recado\
                \u{1E}left {0}\u{1F}se fue {0}\
                \u{1E}let a mail through\u{1F}dejó pasar un correo\
                \u{1E}let the lead of a team see their messages\u{1F}permitió que el líder de un equipo vea sus recados\
                \u{1E}let {0} keep your sheet\u{1F}permitió que {0} lleve la hoja de usted\
                \u{1E}let {0} keep {1}’s sheet\u{1F}permitió que {0} lleve la hoja de {1}\
                \u{1E}let {0}, who leads {1}, see your messages\u{1F}permitió que {0}, líder de {1}, vea los recados de usted\
                \u{1E}let {0}, who leads {1}, see {2}’s messages\u{1F}permitió que {0}, líder de {1}, vea los recados de {2}\
                \u{1E}line\u{1F}línea\
                \u{1E}line ?\u{1F}línea ?\
                \u{1E}line {0}\u{1F}línea {0}\
                \u{1E}look\u{1F}ver\
                \u{1E}look again\u{1F}revisar\
                \u{1E}look, change nothing\u{1F}ver, sin cambiar nada\
                \u{1E}looks after teams\u{1F}supervisa equipos\
                \u{1E}made a token\u{1F}creó una clave de acceso\
                \u{1E}made the demonstration\u{1F}creó la demostración\
                \u{1E}made {0}\u{1F}creada {0}\
                \u{1E}mail\u{1F}correo\
                \u{1E}mail\u{4}In\u{1F}Entrada\
                \u{1E}mail\u{4}Out\u{1F}Salida\
                \u{1E}mail\u{4}The account\u{1F}La cuenta\
                \u{1E}mail\u{4}What became of it\u{1F}Qué pasó con él\
                \u{1E}mail\u{4}{0} to {1}\u{1F}{0} para {1}\
                \u{1E}mail address\u{1F}dirección de correo\
                \u{1E}mails\u{4}All\u{1F}Todos\
                \u{1E}mails held back\u{1F}correos retenidos\
                \u{1E}manager\u{1F}gerente\
                \u{1E}members\u{1F}integrantes\
                \u{1E}merged\u{1F}combinado\
                \u{1E}merged a contact into it\u{1F}combinó otro contacto con este\
                \u{1E}merged it into another\u{1F}lo combinó con otro\
                \u{1E}message\u{4}Read\u{1F}Leído\
                \u{1E}messages\u{1F}recados\
                \u{1E}messages\u{4}Open\u{1F}Abiertos\
                \u{1E}messages of others\u{1F}recados de otras personas\
                \u{1E}middle name\u{1F}segundo nombre\
                \u{1E}might be around {0}\u{1F}hora posible: {0}\
                \u{1E}might be around {0}, missed\u{1F}hora posible: {0}, ya pasó\
                \u{1E}mine          I’ll return it\ncontext       something to know for next time; it settles nothing\nplease-do-it  a request to somebody else (--to); it stays yours until they accept\nnot-mine      to the holder of the duty, or the supervisor\nneed-more     a question to the taker\n\nExample:\n  ringback answer k2m9xq please-do-it \"You know him\" --to lou\u{1F}mine          yo devuelvo la llamada\ncontext       algo que saber para la próxima vez; no resuelve nada\nplease-do-it  una petición a otra persona (--to); sigue siendo suyo hasta que la acepte\nnot-mine      a quien está de turno, o al supervisor\nneed-more     una pregunta a quien tomó el recado\n\nEjemplo:\n  ringback answer k2m9xq please-do-it \"Usted lo conoce\" --to lou\
                \u{1E}more than 2,000 contacts\u{1F}más de 2000 contactos\
                \u{1E}move\u{1F}mover\
                \u{1E}moved it\u{1F}cambió el recado de lugar\
                \u{1E}moved the due time\u{1F}cambió el vencimiento\
                \u{1E}must be a day such as 2026-11-24\u{1F}debe ser un día como 2026-11-24\
                \u{1E}must be a time such as 2026-11-24T15:04:05Z\u{1F}debe ser una hora como 2026-11-24T15:04:05Z\
                \u{1E}must be a time zone such as America/Chicago\u{1F}debe ser una zona horaria como America/Chicago\
                \u{1E}must be a version such as \"7\"\u{1F}debe ser una versión como \"7\"\
                \u{1E}must be an email address\u{1F}debe ser una dirección de correo\
                \u{1E}must be an id of 26 characters\u{1F}debe ser un identificador de 26 caracteres\
                \u{1E}must be from {0} to {1}\u{1F}debe estar entre {0} y {1}\
                \u{1E}must be hours such as 08:00-12:00\u{1F}debe ser un horario como 08:00-12:00\
                \u{1E}must be one of {0}\u{1F}debe ser uno de {0}\
                \u{1E}must be {0}\u{1F}debe ser {0}\
                \u{1E}must have a digit at least\u{1F}debe tener al menos un dígito\
                \u{1E}must have at most {0} entries\u{1F}debe tener como máximo {0} elementos\
                \u{1E}must have {0} to {1} entries\u{1F}debe tener de {0} a {1} elementos\
                \u{1E}must not be empty\u{1F}no debe estar vacío\
                \u{1E}must return\u{1F}devolver siempre\
                \u{1E}name\u{1F}nombre\
                \u{1E}name of the caller\u{1F}nombre de quien llama\
                \u{1E}named somebody else\u{1F}nombró a otra persona\
                \u{1E}named the assistants\u{1F}nombró a los asistentes\
                \u{1E}named {0} to be told of your calls that wait for you\u{1F}indicó que se avise a {0} de las llamadas de usted que le esperan\
                \u{1E}named {0} to be told of {1}’s calls that wait for {2}\u{1F}indicó que se avise a {0} de las llamadas de {1} que esperan a {2}\
                \u{1E}need more\u{1F}falta información\
                \u{1E}new\u{1F}nuevo\
                \u{1E}next field\u{1F}campo siguiente\
                \u{1E}next on the rota of {0}\u{1F}siguiente turno en {0}\
                \u{1E}next: {0}\u{1F}después: {0}\
                \u{1E}no\u{1F}no\
                \u{1E}no accounts\u{1F}ninguna cuenta\
                \u{1E}no address\u{4}none\u{1F}ninguna\
                \u{1E}no answer\u{1F}no contesta\
                \u{1E}no answer yet\u{1F}sin respuesta todavía\
                \u{1E}no contact\u{1F}sin contacto\
                \u{1E}no messages\u{1F}ningún recado\
                \u{1E}no name\u{1F}sin nombre\
                \u{1E}no name was given\u{1F}no se dio nombre\
                \u{1E}no name yet\u{1F}aún sin nombre\
                \u{1E}no number\u{1F}sin número\
                \u{1E}nobody\u{1F}nadie\
                \u{1E}nobody found\u{1F}no se encontró a nadie\
                \u{1E}nobody named\u{1F}nadie\
                \u{1E}nobody: it waits in the quarantine\u{1F}nadie: queda con el correo retenido\
                \u{1E}nobody: take them out everywhere\u{1F}nadie: quitar a esta persona de todas partes\
                \u{1E}none of them is the first to try\u{1F}ninguno se prueba primero\
                \u{1E}none of them: a new contact\u{1F}ninguno: un contacto nuevo\
                \u{1E}not asked yet\u{1F}aún sin preguntar\
                \u{1E}not confirmed\u{1F}sin confirmar\
                \u{1E}not done as you asked; nothing was changed\u{1F}no se hizo lo que pidió; no se cambió nada\
                \u{1E}not done as you asked; saved for next time\u{1F}no se hizo lo que pidió; guardado para la próxima vez\
                \u{1E}not mine\u{1F}no es para mí\
                \u{1E}not mine, offered to {0}\u{1F}no es para mí, ofrecido a {0}\
                \u{1E}not out yet, tried 1 time\u{1F}sin salir todavía, 1 intento\u{1F}sin salir todavía, {0} de intentos\u{1F}sin salir todavía, {0} intentos\
                \u{1E}not sent\u{1F}no se envió\
                \u{1E}not used\u{1F}no se usa\
                \u{1E}not yet\u{1F}todavía no\
                \u{1E}not yet answered\u{1F}sin respuesta todavía\
                \u{1E}note\u{1F}nota\
                \u{1E}noted a leaving\u{1F}anotó una salida\
                \u{1E}noted an answer\u{1F}anotó una respuesta\
                \u{1E}noted context for next time\u{1F}anotó algo para la próxima vez\
                \u{1E}noted more about a caller on hold\u{1F}anotó más sobre una llamada en espera\
                \u{1E}noted that a contact’s number is theirs alone after all\u{1F}anotó que el número de un contacto sí es solo suyo\
                \u{1E}noted that mail arrives again\u{1F}anotó que el correo vuelve a llegar\
                \u{1E}noted that mail reaches them again\u{1F}anotó que el correo ya le llega de nuevo\
                \u{1E}noted that mail to them comes back\u{1F}anotó que el correo a esta persona se devuelve\
                \u{1E}noted that somebody else is at a contact’s number\u{1F}anotó que otra persona usa el número de un contacto\
                \u{1E}noted that somebody is away now\u{1F}anotó que alguien está ausente\
                \u{1E}noted that somebody is back\u{1F}anotó que alguien ha vuelto\
                \u{1E}noted that the caller confirmed their name\u{1F}anotó que quien llama confirmó su nombre\
                \u{1E}noted what to ask next time\u{1F}anotó qué preguntar la próxima vez\
                \u{1E}notes\u{1F}notas\
                \u{1E}nothing\u{1F}nada\
                \u{1E}nothing said\u{1F}no se dijo el asunto\
                \u{1E}nothing special\u{1F}nada especial\
                \u{1E}nothing was changed\u{1F}no se cambió nada\
                \u{1E}nothing was changed; it waits for a person\u{1F}no se cambió nada; espera a que alguien lo revise\
                \u{1E}number\u{1F}número\
                \u{1E}number\u{4}wrong\u{1F}equivocado\
                \u{1E}number that rang\u{1F}número que llamó\
                \u{1E}number that was called\u{1F}número al que se llamó\
                \u{1E}number {0}\u{1F}número {0}\
                \u{1E}number {0} as typed\u{1F}número {0} como se escribió\
                \u{1E}numbers\u{1F}números\
                \u{1E}numbers are read as they are dialled there\u{1F}los números se leen como se marcan ahí\
                \u{1E}of\u{1F}de\
                \u{1E}of {0}\u{1F}de {0}\
                \u{1E}off\u{1F}libre\
                \u{1E}offered all their messages to another\u{1F}ofreció todos sus recados a otra persona\
                \u{1E}offered it\u{1F}ofreció el recado\
                \u{1E}offered the account\u{1F}ofreció la cuenta\
                \u{1E}offered to somebody else\u{1F}ofrecido a otra persona\
                \u{1E}offered to {0}\u{1F}ofrecido a {0}\
                \u{1E}offered to {0}, not yet accepted\u{1F}ofrecido a {0}, sin aceptar todavía\
                \u{1E}offered to {0}, {1}\u{1F}ofrecida a {0}, {1}\
                \u{1E}offered your open messages to {0}, {1} in all\u{1F}ofreció a {0} los recados abiertos de usted, {1} en total\
                \u{1E}offered {0}’s open messages to {1}, {2} in all\u{1F}ofreció a {1} los recados abiertos de {0}, {2} en total\
                \u{1E}offered: {0}\u{1F}ofrecido: {0}\
                \u{1E}on duty for {0}\u{1F}de turno en {0}\
                \u{1E}on its way\u{1F}en camino\
                \u{1E}one token, as ringback token create printed it\u{1F}una clave de acceso, tal como la mostró ringback token create\
                \u{1E}open\u{1F}abrir\
                \u{1E}open with {0} since {1}\u{1F}abierta por {0} desde {1}\
                \u{1E}opened a caller on hold\u{1F}abrió una llamada en espera\
                \u{1E}opened again\u{1F}reabierto\
                \u{1E}opened it\u{1F}abrió el recado\
                \u{1E}opened it again\u{1F}reabrió el recado\
                \u{1E}operator\u{1F}recepcionista\
                \u{1E}operator, at the desk\u{1F}recepcionista, en recepción\
                \u{1E}or to wait for {0}?\u{1F}¿o esperar a {0}?\
                \u{1E}or, and then\u{1F}o, después\
                \u{1E}other people's contacts and messages one person may look up per hour, a twelfth of them at once; 0: no limit\u{1F}cuántos contactos y recados de otras personas puede consultar alguien por hora, una doceava parte de ellos de una vez; 0: sin límite\
                \u{1E}out\u{1F}recado dejado\
                \u{1E}outcome\u{1F}resultado\
                \u{1E}owed\u{1F}por devolver\
                \u{1E}owed their last call\u{1F}debía su última llamada\
                \u{1E}owed their last call, {0}\u{1F}debía su última llamada, {0}\
                \u{1E}owner\u{1F}responsable\
                \u{1E}owns the open message\u{1F}es responsable del recado abierto\
                \u{1E}owns the open message from {0}\u{1F}es responsable del recado abierto desde {0}\
                \u{1E}pad\u{4}They\u{1F}Pide\
                \u{1E}part of the name\u{1F}parte del nombre\
                \u{1E}part of the number\u{1F}parte del número\
                \u{1E}particulars\u{4}none\u{1F}no se dan\
                \u{1E}particulars\u{4}told\u{1F}se dan\
                \u{1E}people\u{1F}personas\
                \u{1E}permission denied\u{1F}permiso denegado\
                \u{1E}person\u{1F}persona\
                \u{1E}placed by {0}, {1}\u{1F}colocado por {0}, {1}\
                \u{1E}placed by {0}, {1}: {2}\u{1F}colocado por {0}, {1}: {2}\
                \u{1E}please call\u{1F}favor de llamar\
                \u{1E}please do it for me\u{1F}hágalo por mí, por favor\
                \u{1E}postgresql://… to keep the office in PostgreSQL instead of the folder\u{1F}postgresql://… para guardar la oficina en PostgreSQL en lugar de la carpeta\
                \u{1E}premium rate\u{1F}tarificación especial\
                \u{1E}principal\u{1F}titular\
                \u{1E}pronunciation\u{1F}pronunciación\
                \u{1E}put a caller on hold\u{1F}puso una llamada en espera\
                \u{1E}put aside (kept)\u{1F}apartar (se guarda)\
                \u{1E}put on hold\u{1F}poner en espera\
                \u{1E}question\u{1F}pregunta\
                \u{1E}rang off\u{1F}terminó de llamar\
                \u{1E}rang them lately\u{1F}le llamó hace poco\
                \u{1E}rang them, {0}\u{1F}le llamó, {0}\
                \u{1E}range\u{4}{0} to {1}\u{1F}de {0} a {1}\
                \u{1E}read back\u{1F}repetir el número\
                \u{1E}read it\u{1F}leyó el recado\
                \u{1E}reason\u{1F}motivo\
                \u{1E}receiver\u{4}To\u{1F}Para\
                \u{1E}refused\u{1F}rechazado\
                \u{1E}refused a mail\u{1F}rechazó un correo\
                \u{1E}refused what is not theirs\u{1F}se le negó algo que no le corresponde\
                \u{1E}refused {0}\u{1F}rechazado {0}\
                \u{1E}regarding\u{1F}asunto\
                \u{1E}released a costly number\u{1F}autorizó un número caro\
                \u{1E}removed a holiday\u{1F}quitó un día festivo\
                \u{1E}removed a private note\u{1F}quitó una nota privada\
                \u{1E}reorder\u{1F}cambiar el orden\
                \u{1E}replied\u{1F}respondió\
                \u{1E}returned\u{1F}llamada devuelta\
                \u{1E}returned your call\u{1F}devolvió su llamada\
                \u{1E}returned, {0} {1}\u{1F}llamada devuelta, {0} {1}\
                \u{1E}returns calls\u{1F}devuelve llamadas\
                \u{1E}ringback away                                              what is planned for you\nringback away --from 2026-12-01 --until 2026-12-14 --cover Tom\nringback away Grace --from 2026-12-01T13:00 --until 2026-12-01T15:00\nringback away --from tomorrow --until Friday\nringback away --from 2026-12-01 --until 2026-12-14 --cover \"Tom until 2026-12-03\" --cover \"Ana from 2026-12-04\"\nringback away --from Friday --until Friday --cover \"Tom for Service until Friday 1pm\" --cover \"Lou for Margaret\"\nringback away Grace --back                                 back now, or not going\n\nDays count in full, including the last. The absence ends by itself. Calls go to the first cover who is in, then to the backup, then to the lead. After a name may follow what they cover (“for” a team, or somebody whose sheet you keep), and “from” and “until” for part of the time.\u{1F}ringback away                                              lo que hay previsto para usted\nringback away --from 2026-12-01 --until 2026-12-14 --cover Tom\nringback away Grace --from 2026-12-01T13:00 --until 2026-12-01T15:00\nringback away --from tomorrow --until Friday\nringback away --from 2026-12-01 --until 2026-12-14 --cover \"Tom until 2026-12-03\" --cover \"Ana from 2026-12-04\"\nringback away --from Friday --until Friday --cover \"Tom for Service until Friday 1pm\" --cover \"Lou for Margaret\"\nringback away Grace --back                                 ya de vuelta, o ya no se ausenta\n\nLos días cuentan completos, también el último. La ausencia termina sola. Las llamadas van al primer sustituto presente, después al suplente y después a quien dirige el equipo. Después de un nombre puede indicarse qué cubre (“for” y un equipo, o alguien cuya hoja usted lleva), y “from” y “until” para una parte del tiempo.\
                \u{1E}ringback: Something went wrong that should not have: {0}\u{1F}ringback: Ocurrió algo que no debía ocurrir: {0}\
                \u{1E}ringback: The mail was not stored: {0}\u{1F}ringback: El correo no se guardó: {0}\
                \u{1E}roles\u{1F}funciones\
                \u{1E}rota\u{1F}turnos\
                \u{1E}row\u{4}Line\u{1F}Línea\
                \u{1E}row\u{4}What\u{1F}Resultado\
                \u{1E}row\u{4}as it is\u{1F}sin cambios\
                \u{1E}row\u{4}joined\u{1F}se combina\
                \u{1E}row\u{4}new\u{1F}se agrega\
                \u{1E}row\u{4}refused\u{1F}se rechaza\
                \u{1E}rows\u{1F}filas\
                \u{1E}run the office\u{1F}administrar la oficina\
                \u{1E}said\u{1F}dicho\
                \u{1E}said that two contacts are not the same\u{1F}indicó que dos contactos no son el mismo\
                \u{1E}said that you are {0}\u{1F}anotó que usted estará {0}\
                \u{1E}said that {0} is {1}\u{1F}anotó que {0} estará {1}\
                \u{1E}said who holds the account\u{1F}indicó quién lleva la cuenta\
                \u{1E}same name and company\u{1F}mismo nombre y misma empresa\
                \u{1E}same number\u{1F}mismo número\
                \u{1E}same number as last time\u{1F}mismo número que la última vez\
                \u{1E}satellite\u{1F}satelital\
                \u{1E}saved for next time\u{1F}guardado para la próxima vez\
                \u{1E}saved with the call, which has moved on since; nothing else was changed\u{1F}guardado con la llamada, que desde entonces cambió; no se cambió nada más\
                \u{1E}say\u{1F}pronunciación\
                \u{1E}say the name\u{1F}decir el nombre\
                \u{1E}seals the mail passwords in the database: 64 hexadecimal digits; best set in the environment\u{1F}sella las contraseñas del correo en la base de datos: 64 dígitos hexadecimales; conviene definirla en el entorno\
                \u{1E}sees all of the office\u{1F}ve toda la oficina\
                \u{1E}sender\u{4}From\u{1F}De\
                \u{1E}sender\u{4}nobody named\u{1F}sin nombre\
                \u{1E}sent\u{1F}enviado\
                \u{1E}sent a mail again\u{1F}volvió a enviar un correo\
                \u{1E}sent a test mail\u{1F}envió un correo de prueba\
                \u{1E}set a new password\u{1F}definió una contraseña nueva\
                \u{1E}set a new password for your sign-in\u{1F}puso una contraseña nueva para su inicio de sesión\
                \u{1E}set a new password for {0}’s sign-in\u{1F}puso una contraseña nueva para el inicio de sesión de {0}\
                \u{1E}set a standing\u{1F}definió un trato\
                \u{1E}set an absence\u{1F}definió una ausencia\
                \u{1E}set an absence of {0}, by which {1} covers your calls meanwhile\u{1F}registró una ausencia de {0}, en la que las llamadas de usted quedan a cargo de {1}\
                \u{1E}set an absence of {0}, by which {1} covers {2}’s calls meanwhile\u{1F}registró una ausencia de {0}, en la que las llamadas de {2} quedan a cargo de {1}\
                \u{1E}set up the office\u{1F}configuró la oficina\
                \u{1E}set-up\u{1F}configuración inicial\
                \u{1E}sets up the office\u{1F}configura la oficina\
                \u{1E}setting\u{4}default\u{1F}predeterminado\
                \u{1E}setting\u{4}environment\u{1F}entorno\
                \u{1E}setting\u{4}file\u{1F}archivo\
                \u{1E}setting\u{4}flag\u{1F}opción\
                \u{1E}settled at the desk\u{1F}resuelto en recepción\
                \u{1E}settled between assistants\u{1F}resuelto entre asistentes\
                \u{1E}shared cost\u{1F}costo compartido\
                \u{1E}shared line\u{1F}número compartido\
                \u{1E}shi-VAWN nee VREE-in\u{1F}shi-VÓN ni VRÍ-in\
                \u{1E}sign-in\u{4}End\u{1F}Terminar\
                \u{1E}signed in\u{1F}inició sesión\
                \u{1E}since when number {0} is wrong\u{1F}desde cuándo el número {0} es equivocado\
                \u{1E}since {0}, last seen {1}\u{1F}desde {0}, última actividad {1}\
                \u{1E}since {0}: {1}\u{1F}desde {0}: {1}\
                \u{1E}smtp://host:587 or smtps://host.\u{1F}smtp://host:587 o smtps://host.\
                \u{1E}smtp://mail.example.org:587 or smtps://mail.example.org\u{1F}smtp://mail.example.org:587 o smtps://mail.example.org\
                \u{1E}smtp://mail.example.org:587, or smtps://mail.example.org\u{1F}smtp://mail.example.org:587 o smtps://mail.example.org\
                \u{1E}somebody\u{1F}alguien\
                \u{1E}somebody who left\u{1F}alguien que ya no está\
                \u{1E}somebody without a name\u{1F}alguien sin nombre\
                \u{1E}sounds alike\u{1F}suena parecido\
                \u{1E}spelling confirmed\u{1F}ortografía confirmada\
                \u{1E}spelling confirmed ✓\u{1F}ortografía confirmada ✓\
                \u{1E}spelt alike\u{1F}se escribe parecido\
                \u{1E}staff\u{1F}personal\
                \u{1E}standing\u{1F}trato\
                \u{1E}standing\u{4}{0} for {1}\u{1F}{0}, para {1}\
                \u{1E}state\u{4}any\u{1F}cualquiera\
                \u{1E}stretches on the rota\u{1F}turnos asignados\
                \u{1E}such as America/Chicago, or Chicago\u{1F}por ejemplo America/Chicago, o Chicago\
                \u{1E}supervisor\u{1F}supervisor\
                \u{1E}supervisor of a team\u{1F}supervisor de un equipo\
                \u{1E}take back who waits longest\u{1F}retomar la llamada que lleva más tiempo en espera\
                \u{1E}taken apart\u{1F}separado\
                \u{1E}taken back\u{1F}retirado\
                \u{1E}taken back, {0}\u{1F}retirado, {0}\
                \u{1E}taken by {0}\u{1F}tomada por {0}\
                \u{1E}talked\u{1F}hablado\
                \u{1E}talked, and again at\u{1F}hablado, y volver a llamar\
                \u{1E}team\u{1F}equipo\
                \u{1E}team\u{4}any\u{1F}cualquiera\
                \u{1E}team · nobody on the rota\u{1F}equipo · nadie de turno\
                \u{1E}team · {0} is next on the rota\u{1F}equipo · {0} sigue en los turnos\
                \u{1E}team · {0} is on duty\u{1F}equipo · {0} está de turno\
                \u{1E}teams\u{1F}equipos\
                \u{1E}telephone\u{1F}teléfono\
                \u{1E}text for people, json for machines\u{1F}text para personas, json para máquinas\
                \u{1E}text for people, json for machines.\u{1F}text para personas, json para máquinas.\
                \u{1E}that a call was returned\u{1F}un aviso de llamada devuelta\
                \u{1E}that mail does not arrive\u{1F}un aviso de correo que no llega\
                \u{1E}the address browsers use; https here makes cookies and links secure\u{1F}la dirección que usan los navegadores; https aquí hace seguros las cookies y los enlaces\
                \u{1E}the answer to a question\u{1F}la respuesta a una pregunta\
                \u{1E}the answer to an offer\u{1F}la respuesta a un ofrecimiento\
                \u{1E}the call\u{1F}la llamada\
                \u{1E}the call from {0}\u{1F}la llamada del {0}\
                \u{1E}the caller before\u{1F}la llamada anterior\
                \u{1E}the clock\u{1F}el reloj\
                \u{1E}the connection broke\u{1F}se cortó la conexión\
                \u{1E}the database {0}\u{1F}la base de datos {0}\
                \u{1E}the digest\u{1F}el resumen\
                \u{1E}the domain of reply addresses; mail-from's if empty\u{1F}el dominio de las direcciones de respuesta; si está vacío, el de mail-from\
                \u{1E}the end of the day\u{1F}el fin del día\
                \u{1E}the file with that key; ringback.key in the data folder if empty, created at the first start\u{1F}el archivo con esa clave; si está vacío, ringback.key en la carpeta de datos, creado en el primer arranque\
                \u{1E}the filing\u{1F}el registro\
                \u{1E}the folder that holds the office; created if missing\u{1F}la carpeta que contiene la oficina; se crea si falta\
                \u{1E}the folder {0}\u{1F}la carpeta {0}\
                \u{1E}the front desk\u{1F}recepción\
                \u{1E}the mail came back\u{1F}el correo fue devuelto\
                \u{1E}the mail came back ({0})\u{1F}el correo fue devuelto ({0})\
                \u{1E}the mail server whose Authentication-Results are trusted\u{1F}el servidor de correo en cuyos Authentication-Results se confía\
                \u{1E}the mail was refused\u{1F}el correo fue rechazado\
                \u{1E}the mailbox is full\u{1F}el buzón está lleno\
                \u{1E}the mailbox to read: imaps://host or imap://host:143\u{1F}el buzón que se lee: imaps://host o imap://host:143\
                \u{1E}the move\u{1F}el cambio de lugar\
                \u{1E}the name\u{1F}el nombre\
                \u{1E}the name or number of a column of this file\u{1F}el nombre o número de una columna de este archivo\
                \u{1E}the name where there is no other\u{1F}el nombre cuando no hay otro\
                \u{1E}the office\u{1F}la oficina\
                \u{1E}the office's own mail address\u{1F}la dirección de correo de la oficina\
                \u{1E}the program\u{1F}el programa\
                \u{1E}the question\u{1F}la pregunta\
                \u{1E}the reply\u{1F}la respuesta\
                \u{1E}the same name by its sound, at the same company\u{1F}nombre que suena igual, en la misma empresa\
                \u{1E}the same number\u{1F}el mismo número\
                \u{1E}the server gives nothing of it\u{1F}el servidor no entrega nada de él\
                \u{1E}the server says “{0}”\u{1F}el servidor dice “{0}”\
                \u{1E}the server stopped answering\u{1F}el servidor dejó de responder\
                \u{1E}the telephone system’s id of the call\u{1F}identificador de la llamada en el sistema telefónico\
                \u{1E}the user for reading; mail-user if empty\u{1F}el usuario para leer; si está vacío, mail-user\
                \u{1E}the user for sending and reading\u{1F}el usuario para enviar y leer\
                \u{1E}the user for sending; mail-user if empty\u{1F}el usuario para enviar; si está vacío, mail-user\
                \u{1E}the whole name\u{1F}el nombre completo\
                \u{1E}their backup, {0}\u{1F}su suplente, {0}\
                \u{1E}their team’s lead\u{1F}líder de su equipo\
                \u{1E}their team’s lead, else a manager or an admin\u{1F}líder de su equipo; si no hay, un gerente o un administrador\
                \u{1E}them\u{1F}esa persona\
                \u{1E}there is no such mailbox\u{1F}no existe ese buzón\
                \u{1E}there was nothing of your own in it, and nothing was changed\u{1F}no había nada escrito por usted y no se cambió nada\
                \u{1E}third round: {0}\u{1F}tercera ronda: {0}\
                \u{1E}this number\u{1F}este número\
                \u{1E}this one\u{1F}esta\
                \u{1E}through\u{1F}por medio de\
                \u{1E}time\u{4}From\u{1F}Desde\
                \u{1E}time\u{4}{0} in {1}\u{1F}{0} en {1}\
                \u{1E}time of day of the call\u{1F}hora de la llamada\
                \u{1E}time zone\u{1F}zona horaria\
                \u{1E}to\u{1F}a\
                \u{1E}to be decided by {0}\u{1F}{0}, por decidir\
                \u{1E}to be rung again at {0}, as agreed\u{1F}volver a llamar {0}, según lo acordado\
                \u{1E}to {0}, {1}: {2}\u{1F}a {0}, {1}: {2}\
                \u{1E}today\u{1F}hoy\
                \u{1E}told\u{1F}se le dijo\
                \u{1E}told somebody that nobody answered\u{1F}avisó de que nadie había respondido\
                \u{1E}tomorrow\u{1F}mañana\
                \u{1E}took a caller off hold\u{1F}quitó una llamada de la espera\
                \u{1E}took a contact out of it again\u{1F}volvió a separar un contacto de este\
                \u{1E}took a question away\u{1F}quitó una pregunta\
                \u{1E}took an assistant off\u{1F}quitó un asistente\
                \u{1E}took an offer back that did not arrive\u{1F}retiró un ofrecimiento que no llegó\
                \u{1E}took another call\u{1F}tomó otra llamada\
                \u{1E}took it out of the other again\u{1F}volvió a separarlo del otro\
                \u{1E}took out a list of messages\u{1F}exportó una lista de recados\
                \u{1E}took out the contacts\u{1F}exportó los contactos\
                \u{1E}took the last act back\u{1F}deshizo lo último\
                \u{1E}took the offer back\u{1F}retiró el ofrecimiento\
                \u{1E}took the offer of the account back\u{1F}retiró el ofrecimiento de la cuenta\
                \u{1E}took the release of a number back\u{1F}retiró la autorización de un número\
                \u{1E}topics\u{1F}temas\
                \u{1E}trace, debug, info, notice, warning or error\u{1F}trace, debug, info, notice, warning o error\
                \u{1E}trace, debug, info, notice, warning or error.\u{1F}trace, debug, info, notice, warning o error.\
                \u{1E}tried: busy\u{1F}intentó: ocupado\
                \u{1E}tried: no answer\u{1F}intentó: no contesta\
                \u{1E}tried: wrong number\u{1F}intentó: número equivocado\
                \u{1E}true or false\u{1F}true o false\
                \u{1E}two letters, such as US\u{1F}dos letras, por ejemplo US\
                \u{1E}undo\u{1F}deshacer\
                \u{1E}undo, outside a field\u{1F}deshacer, fuera de un campo\
                \u{1E}until\u{1F}hasta\
                \u{1E}untouched since {0}\u{1F}sin cambios desde {0}\
                \u{1E}urgent\u{1F}urgente\
                \u{1E}verb\u{4}Answer\u{1F}Responder\
                \u{1E}voicemail\u{1F}mensaje de voz\
                \u{1E}voicemail, mail or visit\u{4}Please decide whether {0} is to be returned.\u{1F}Por favor, decida si hay que atender {0}.\
                \u{1E}voicemail, mail or visit\u{4}Please return {0} as soon as you can.\u{1F}Por favor, atienda {0} lo antes posible.\
                \u{1E}voicemail, mail or visit\u{4}Please return {0}.\u{1F}Por favor, atienda {0}.\
                \u{1E}voicemail, mail or visit\u{4}{0} asks you to return {1} for them. Will you?\u{1F}{0} le pide que atienda {1} en su lugar. ¿Acepta?\
                \u{1E}waiting for your answer\u{1F}esperan su respuesta\
                \u{1E}walk-in\u{1F}visita\
                \u{1E}wanted\u{1F}llamada esperada\
                \u{1E}wants to see you\u{1F}desea verle\
                \u{1E}what\u{1F}qué\
                \u{1E}what a call is about\u{4}About\u{1F}Asunto\
                \u{1E}what became of a mail\u{1F}qué pasó con un correo\
                \u{1E}what they answered\u{1F}qué contestó\
                \u{1E}what to ask\u{1F}qué preguntar\
                \u{1E}what to know next time\u{1F}qué saber la próxima vez\
                \u{1E}what to note\u{1F}qué anotar\
                \u{1E}what was put aside\u{1F}lo que quedó aparte\
                \u{1E}what was put right\u{1F}lo corregido\
                \u{1E}what you said waits here for the connection\u{1F}lo que dijo espera aquí la conexión\
                \u{1E}when\u{1F}cuándo\
                \u{1E}where mail is sent: smtp://host:587 (STARTTLS where offered) or smtps://host\u{1F}adónde se envía el correo: smtp://host:587 (STARTTLS si se ofrece) o smtps://host\
                \u{1E}whether number {0} is a switchboard\u{1F}si el número {0} es un conmutador\
                \u{1E}whether number {0} is tried first\u{1F}si el número {0} se intenta primero\
                \u{1E}whether saying it is confirmed\u{1F}si la pronunciación está confirmada\
                \u{1E}whether the spelling is confirmed\u{1F}si la ortografía está confirmada\
                \u{1E}which contact it is here\u{1F}qué contacto es aquí\
                \u{1E}who\u{1F}quién\
                \u{1E}who is calling\u{1F}quién llama\
                \u{1E}why\u{1F}por qué\
                \u{1E}why it is opened again\u{1F}por qué se reabre\
                \u{1E}will call again\u{1F}volverá a llamar\
                \u{1E}will owe the return\u{1F}deberá devolver la llamada\
                \u{1E}will return it\u{1F}devolverá la llamada\
                \u{1E}with\u{1F}con\
                \u{1E}with {0} since {1}\u{1F}a cargo de {0} desde {1}\
                \u{1E}with {0}, due {1}\u{1F}a cargo de {0}, vence {1}\
                \u{1E}with {0}, due {1}, late\u{1F}a cargo de {0}, vencía {1}, atrasada\
                \u{1E}with {0}, offered to {1}\u{1F}a cargo de {0}, ofrecido a {1}\
                \u{1E}withdrawn {0}\u{1F}retirado {0}\
                \u{1E}work on messages\u{1F}atender recados\
                \u{1E}wrong\u{1F}equivocado\
                \u{1E}wrong number\u{1F}número equivocado\
                \u{1E}wrong since {0}\u{1F}equivocado desde {0}\
                \u{1E}wrote a private note\u{1F}escribió una nota privada\
                \u{1E}yes\u{1F}sí\
                \u{1E}yesterday\u{1F}ayer\
                \u{1E}you\u{1F}usted\
                \u{1E}you return it\u{1F}usted devuelve la llamada\
                \u{1E}your answer was passed on\u{1F}se pasó su respuesta\
                \u{1E}your question was passed on\u{1F}se pasó su pregunta\
                \u{1E}your reply\u{1F}su respuesta\
                \u{1E}{0} (At byte {1}.)\u{1F}{0} (En el byte {1}.)\
                \u{1E}{0} (by {1})\u{1F}{0} (para {1})\
                \u{1E}{0} (fixed by the server)\u{1F}{0} (fijado por el servidor)\
                \u{1E}{0} (taken back {1})\u{1F}{0} (deshecho {1})\
                \u{1E}{0} (was told: “{1}”)\u{1F}{0} (se le dijo: “{1}”)\
                \u{1E}{0} ({1}, {2}, until {3})\u{1F}{0} ({1}, {2}, hasta {3})\
                \u{1E}{0} / {1} d\u{1F}{0} / {1} d\
                \u{1E}{0} A supervisor or a manager has to release it first.\u{1F}{0} Primero lo debe autorizar un supervisor o un gerente.\
                \u{1E}{0} Ask its sender to send it as it is.\u{1F}{0} Pida a quien lo envió que lo mande sin cifrar.\
                \u{1E}{0} Confirm that you mean to ring it.\u{1F}{0} Confirme que desea llamar.\
                \u{1E}{0} It stays {1}’s; you return it for them.\u{1F}{0} Sigue a cargo de {1}; usted la atiende en su lugar.\
                \u{1E}{0} KiB\u{1F}{0} KiB\
                \u{1E}{0} MiB\u{1F}{0} MiB\
                \u{1E}{0} Nobody covers {1} any more for a part of that time: name somebody else.\u{1F}{0} Durante una parte de ese tiempo ya nadie sustituye a {1}: indique a otra persona.\
                \u{1E}{0} Nothing else shows that.\u{1F}{0} Nada más lo indica.\
                \u{1E}{0} SUBCOMMANDS:\u{1F}{0}: SUBCOMANDOS\
                \u{1E}{0} The call is no longer yours.\u{1F}{0} La llamada ya no está a su cargo.\
                \u{1E}{0} This was not sent; what you typed is still here.\u{1F}{0} No se envió; lo que escribió sigue aquí.\
                \u{1E}{0} Trying again.\u{1F}{0} Se intenta de nuevo.\
                \u{1E}{0} Until you accept it stays with {1}, and saying no is fine.\u{1F}{0} Mientras usted no acepte, sigue a cargo de {1}; puede decir que no.\
                \u{1E}{0} What was typed is still here.\u{1F}{0} Lo escrito sigue aquí.\
                \u{1E}{0} What you typed is still here.\u{1F}{0} Lo que escribió sigue aquí.\
                \u{1E}{0} You cover for {1}. Until {2} accepts it stays with {3}.\u{1F}{0} Usted cubre a {1}. Mientras {2} no acepte, sigue a cargo de {3}.\
                \u{1E}{0} and {1}\u{1F}{0} y {1}\
                \u{1E}{0} and {1} offered to {2}, who can accept all at once. Each stays here until then.\u{1F}Se ofrecieron {0} y {1} a {2}, que puede aceptar todo de una vez. Cada cosa se queda aquí hasta entonces.\
                \u{1E}{0} answered your question about {1}:\u{1F}{0} respondió a su pregunta sobre {1}:\
                \u{1E}{0} are one contact now.\u{1F}{0}: ahora es un solo contacto.\
                \u{1E}{0} asks how {1} will be reached.\u{1F}{0} pregunta cómo se localizará a {1}.\
                \u{1E}{0} asks you about {1}:\u{1F}{0} le pregunta sobre {1}:\
                \u{1E}{0} asks you to do this one, {1}\u{1F}{0} le pide que se encargue de este recado, {1}\
                \u{1E}{0} asks you to return {1} for them. Will you?\u{1F}{0} le pide que devuelva {1} en su lugar. ¿Acepta?\
                \u{1E}{0} asks, {1}\u{1F}{0} pregunta, {1}\
                \u{1E}{0} at {1}\u{1F}{0}, {1}\
                \u{1E}{0} bytes\u{1F}{0} bytes\
                \u{1E}{0} called again: {1} by now. Please ring back.\u{1F}{0} volvió a llamar: ya van {1}. Por favor, devuelva la llamada.\
                \u{1E}{0} cannot have an address that is only for the machine’s own network card or its host (169.254…, fe80…). Name the mail server.\u{1F}{0} no puede tener una dirección que solo vale para la tarjeta de red del equipo o para su anfitrión (169.254…, fe80…). Indique el servidor de correo.\
                \u{1E}{0} cannot see this message. Until it is yours, ask whoever took the call, or somebody who can see it.\u{1F}{0} no puede ver este recado. Mientras no sea de usted, pregunte a quien tomó la llamada o a alguien que pueda verlo.\
                \u{1E}{0} changed this a moment ago. Look at it again, then decide.\u{1F}{0} cambió esto hace un momento. Mírelo de nuevo y después decida.\
                \u{1E}{0} could not be filed, and is put aside: {1}\u{1F}{0}: no se pudo registrar y queda aparte. {1}\
                \u{1E}{0} covers for them.\u{1F}{0} atiende en su lugar.\
                \u{1E}{0} covers for {1}, away too, until then\u{1F}{0} atiende en lugar de {1}, también fuera, hasta entonces\
                \u{1E}{0} covers for {1}, away too, until {2}\u{1F}{0} atiende en lugar de {1}, también fuera, hasta {2}\
                \u{1E}{0} covers until then\u{1F}{0} atiende hasta entonces\
                \u{1E}{0} covers until {1}\u{1F}{0} atiende hasta {1}\
                \u{1E}{0} declined\u{1F}{0} lo rechazó\
                \u{1E}{0} declined: {1}\u{1F}{0} lo rechazó: {1}\
                \u{1E}{0} did not take {1}. {2}\u{1F}{0} no aceptó {1}. {2}\
                \u{1E}{0} does not exist in {1}: its calendar leaves that day out. Choose the next day.\u{1F}{0} no existe en {1}: su calendario omite ese día. Elija el día siguiente.\
                \u{1E}{0} does not hold all of these accounts any more. Look again, then decide.\u{1F}{0} ya no lleva todas estas cuentas. Mírelo de nuevo y después decida.\
                \u{1E}{0} ext. {1}\u{1F}{0} ext. {1}\
                \u{1E}{0} filed a mail from an unknown sender as your answer.\n{1}\u{1F}{0} registró como respuesta de usted un correo de remitente desconocido.\n{1}\
                \u{1E}{0} filed a mail from {1} as your answer.\n{2}\u{1F}{0} registró como respuesta de usted un correo de {1}.\n{2}\
                \u{1E}{0} filed this caller’s call {1}. Nothing was filed now: look at it, and file again only if this is another call.\u{1F}{0} ya registró esta llamada ({1}). Ahora no se registró nada: mírela, y registre de nuevo solo si es otra llamada.\
                \u{1E}{0} files a call from {1} for {2}.\u{1F}{0} registra una llamada de {1} para {2}.\
                \u{1E}{0} files a call from {1}.\u{1F}{0} registra una llamada de {1}.\
                \u{1E}{0} for {1}\u{1F}{0} para {1}\
                \u{1E}{0} for {1} ({2})\u{1F}{0}, para {1} ({2})\
                \u{1E}{0} for {1}, away too\u{1F}{0} en lugar de {1}, también fuera\
                \u{1E}{0} for {1}, away too, until {2}\u{1F}{0} en lugar de {1}, también fuera, hasta {2}\
                \u{1E}{0} for {1}, {2}\u{1F}{0} para {1}, {2}\
                \u{1E}{0} for {1}: {2}\u{1F}{0} para {1}: {2}\
                \u{1E}{0} hands over an account of {1}’s, {2}\u{1F}{0} traspasa una cuenta de {2}, {3}\u{1F}{0} traspasa {1} de cuentas de {2}, {3}\u{1F}{0} traspasa {1} cuentas de {2}, {3}\
                \u{1E}{0} hands over an account, {1}\u{1F}{0} traspasa una cuenta, {2}\u{1F}{0} traspasa {1} de cuentas, {2}\u{1F}{0} traspasa {1} cuentas, {2}\
                \u{1E}{0} hands this over, {1}\u{1F}{0} le traspasa este recado, {1}\
                \u{1E}{0} has more than {1} spans of hours. Join some of them.\u{1F}El {0} tiene más de {1} tramos de horario. Una algunos.\
                \u{1E}{0} has no tokens.\u{1F}{0} no tiene claves de acceso.\
                \u{1E}{0} has taken this caller already; they are off the hold board.\u{1F}{0} ya tomó esta llamada; salió del tablero de espera.\
                \u{1E}{0} has this caller open since {1}.\u{1F}{0} tiene abierta esta llamada (desde {1}).\
                \u{1E}{0} has this number. Is it them, or somebody else there?\u{1F}{0} tiene este número. ¿Es esta persona u otra de ahí?\
                \u{1E}{0} has {1} characters; the limit is {2}. Shorten it.\u{1F}{0}: {1} caracteres, y el límite es {2}. Escriba menos.\
                \u{1E}{0} holds it\u{1F}La lleva {0}\
                \u{1E}{0} holds no accounts.\u{1F}{0} no lleva ninguna cuenta.\
                \u{1E}{0} holds the account of {1} now.\u{1F}Ahora {0} lleva la cuenta de {1}.\
                \u{1E}{0} holds this account. They hand it over themselves, or their supervisor or a manager does.\u{1F}{0} lleva esta cuenta. La traspasa la misma persona, su supervisor o un gerente.\
                \u{1E}{0} hung up, and is off the board.\u{1F}{0} colgó y ya no está en el tablero.\
                \u{1E}{0} in {1}, as here\u{1F}{0} en {1}, como aquí\
                \u{1E}{0} is a contact of its own again.\u{1F}{0} vuelve a ser un contacto aparte.\
                \u{1E}{0} is a holiday now.\u{1F}Ahora es día festivo: {0}.\
                \u{1E}{0} is added.\u{1F}Se agregó a {0}.\
                \u{1E}{0} is an ordinary day again.\u{1F}Vuelve a ser un día normal: {0}.\
                \u{1E}{0} is away from {1} until {2}, back {3}; {4}.\u{1F}{0} está ausente desde {1} hasta {2}, vuelve {3}; {4}.\
                \u{1E}{0} is away from {1} until {2}; {3}.\u{1F}{0} está ausente desde {1} hasta {2}; {3}.\
                \u{1E}{0} is away until {1}, back {2}; {3}.\u{1F}{0} está ausente hasta {1}, vuelve {2}; {3}.\
                \u{1E}{0} is away until {1}; {2}.\u{1F}{0} está ausente hasta {1}; {2}.\
                \u{1E}{0} is back with their calls.\u{1F}{0} ya está de vuelta y recibe sus llamadas.\
                \u{1E}{0} is due {1}.\u{1F}{0} tiene como plazo {1}.\
                \u{1E}{0} is fixed by the settings that the server was started with. Change it there, or leave it here.\u{1F}Fijado por la configuración con que se inició el servidor: {0}. Cámbielo allí, o déjelo aquí como está.\
                \u{1E}{0} is no longer here{1}.\u{1F}{0} ya no está aquí{1}.\
                \u{1E}{0} is not a Ringback database. Name another directory, or move the file away.\u{1F}{0} no es una base de datos de Ringback. Indique otra carpeta o mueva el archivo.\
                \u{1E}{0} is not away.\u{1F}{0} no tiene ninguna ausencia en curso.\
                \u{1E}{0} is not rung any more.\u{1F}Ya no se marca {0}.\
                \u{1E}{0} is not valid text (UTF-8).\u{1F}{0}: no es texto válido (UTF-8).\
                \u{1E}{0} is ringing them\u{1F}{0} está llamando\
                \u{1E}{0} is ringing this caller just now. Wait until they are through.\u{1F}{0} está llamando a esta persona en este momento. Espere a que termine.\
                \u{1E}{0} is saved.\u{1F}Se guardó {0}.\
                \u{1E}{0} is set up. Start it with `ringback serve` and sign in as {1}.\u{1F}{0} está lista. Póngala en marcha con `ringback serve` e inicie sesión como {1}.\
                \u{1E}{0} is still {1}. Name somebody else there first.\u{1F}{0} todavía es {1}. Primero ponga ahí a otra persona.\
                \u{1E}{0} is told.\u{1F}Se avisa a {0}.\
                \u{1E}{0} is written as {1}.\u{1F}{0} se escribe como {1}.\
                \u{1E}{0} is “{1}”; it takes {2}.\u{1F}{0} es “{1}”; admite {2}.\
                \u{1E}{0} keeps that sheet no longer.\u{1F}{0} ya no lleva esa hoja.\
                \u{1E}{0} keeps the sheet\u{1F}{0} lleva la hoja\u{1F}{0} llevan la hoja\u{1F}{0} llevan la hoja\
                \u{1E}{0} keeps the sheet of {1} now.\u{1F}Ahora {0} lleva la hoja de {1}.\
                \u{1E}{0} keeps this sheet\u{1F}{0} lleva esta hoja\u{1F}{0} llevan esta hoja\u{1F}{0} llevan esta hoja\
                \u{1E}{0} lines are in {1}.\u{1F}Líneas escritas en {1}: {0}.\
                \u{1E}{0} may be rung; whoever rings it is asked once more.\u{1F}Ya se puede marcar {0}; a quien lo marque se le preguntará una vez más.\
                \u{1E}{0} messages wait here for the connection.\u{1F}{0} recados esperan aquí la conexión.\
                \u{1E}{0} min {1} s\u{1F}{0} min {1} s\
                \u{1E}{0} more\u{1F}{0} más\
                \u{1E}{0} no longer works here.\u{1F}{0} ya no trabaja aquí.\
                \u{1E}{0} no longer works here. {1}\u{1F}{0} ya no trabaja aquí. {1}\
                \u{1E}{0} numbers are released already. Take some of them back first.\u{1F}Ya hay {0} números liberados. Primero retire algunos.\
                \u{1E}{0} offered to {1}. {2} holds them until they are accepted.\u{1F}Cuentas ofrecidas a {1}: {0}. {2} las conserva hasta que se acepten.\
                \u{1E}{0} offers you {1}. Will you take it?\u{1F}{0} le ofrece {1}. ¿Acepta?\
                \u{1E}{0} offers {1} {2}, and {3} is away.\u{1F}{0} ofrece {2} a {1}, y {3} está de ausencia.\
                \u{1E}{0} on {1} does not exist in {2}: the clocks go from {3} straight to {4}. Choose {5} or later.\u{1F}La hora {0} del {1} no existe en {2}: los relojes pasan de {3} directamente a {4}. Elija {5} o más tarde.\
                \u{1E}{0} open, {1}\u{1F}{0} abiertos, {1}\
                \u{1E}{0} open, {1}, {2}\u{1F}{0} abiertos, {1}, {2}\
                \u{1E}{0} or its user is another than before: type its password again. A kept one goes to no other machine.\u{1F}Cambió {0}, o su usuario: escriba de nuevo la contraseña. La guardada no se envía a otro equipo.\
                \u{1E}{0} or {1}\u{1F}{0} o {1}\
                \u{1E}{0} owes the return\u{1F}{0} debe devolver la llamada\
                \u{1E}{0} owes the return now, so this is no longer yours to say. Nothing was changed.\u{1F}Ahora {0} debe devolver la llamada, así que esto ya no le corresponde a usted. No se cambió nada.\
                \u{1E}{0} owes the return until you accept.\u{1F}{0} debe devolver la llamada hasta que usted acepte.\
                \u{1E}{0} owes the return, due {1}\u{1F}{0} debe devolver la llamada, vence {1}\
                \u{1E}{0} owes the return, due {1}, late\u{1F}{0} debe devolver la llamada, vence {1}, atrasada\
                \u{1E}{0} owes the return, due {1}.\u{1F}{0} debe devolver la llamada, para {1}.\
                \u{1E}{0} owes the return, since {1}\u{1F}{0} debe devolver la llamada desde {1}\
                \u{1E}{0} owes them a call already, since {1}.\u{1F}{0} ya le debe una llamada, desde {1}.\
                \u{1E}{0} owes {1} a call by {2}.\u{1F}{0} debe devolver la llamada a {1}, a más tardar {2}.\
                \u{1E}{0} owns it and stays its owner until somebody accepts it.\u{1F}{0} sigue como responsable hasta que alguien acepte.\
                \u{1E}{0} past\u{1F}{0} pasados\
                \u{1E}{0} pressed “Send a test” on the page of the office’s mail.\u{1F}{0} pulsó “Enviar una prueba” en la página del correo de la oficina.\
                \u{1E}{0} questions wait for this caller already. Answer or drop one first.\u{1F}Ya hay {0} preguntas pendientes para esta persona. Primero conteste o quite una.\
                \u{1E}{0} rang before and is kept as a contact.\u{1F}{0} ya había llamado y se guarda como contacto.\
                \u{1E}{0} rang them {1}\u{1F}{0} llamó a esta persona {1}\
                \u{1E}{0} redirects to {1}. Give that address with --server, or in RINGBACK_SERVER.\u{1F}{0} redirige a {1}. Dé esa dirección con --server o en RINGBACK_SERVER.\
                \u{1E}{0} says it is yours to return, {1}\u{1F}{0} dice que le toca a usted devolver la llamada, {1}\
                \u{1E}{0} says {1} is not theirs, and it may be yours. Will you take it?\u{1F}{0} dice que no le corresponde {1} y que quizá le corresponda a usted. ¿Acepta?\
                \u{1E}{0} says, {1}\u{1F}{0} dice, {1}\
                \u{1E}{0} still owes {1} and holds {2}. Hand them over first.\u{1F}{0} todavía debe {1} y lleva {2}. Traspáselo primero.\
                \u{1E}{0} to return\u{1F}{0} por devolver\
                \u{1E}{0} to {1}\u{1F}{0} (a {1})\
                \u{1E}{0} to {1}, {2}\u{1F}{0} para {1}, {2}\
                \u{1E}{0} took another call {1}\u{1F}{0} tomó otra llamada {1}\
                \u{1E}{0} took another call {1} about {2}\u{1F}{0} tomó otra llamada {1}; asunto: {2}\
                \u{1E}{0} took another call {1} about: {2}\u{1F}{0} tomó otra llamada {1}; asunto: {2}\
                \u{1E}{0} took the call, and a message never goes back to whoever took it. Choose somebody else, or ask it as a favour.\u{1F}{0} tomó la llamada, y un recado nunca vuelve a quien lo tomó. Elija a otra persona o pídalo como favor.\
                \u{1E}{0} took this caller off the board {1}. Nothing was filed now: look at it, and file again only if this is another call.\u{1F}{0} quitó esta llamada del tablero ({1}). Ahora no se registró nada: mírela, y registre de nuevo solo si es otra llamada.\
                \u{1E}{0} took {1}. It is theirs now.\u{1F}{0} aceptó {1} y ahora se encarga de devolverla.\
                \u{1E}{0} try: {1}\u{1F}intento {0}: {1}\
                \u{1E}{0} until {1}\u{1F}{0} hasta {1}\
                \u{1E}{0} waits for your answer about {1}.\u{1F}{0} espera su respuesta sobre {1}.\
                \u{1E}{0} waits for your answer since {1}.\u{1F}{0} espera su respuesta desde {1}.\
                \u{1E}{0} was asked to do it for you.\u{1F}Se pidió a {0} que lo haga por usted.\
                \u{1E}{0} was merged into {1}. Look there.\u{1F}{0} se combinó con {1}. Búsquelo ahí.\
                \u{1E}{0} was returned.\u{1F}{0} ya se atendió.\
                \u{1E}{0} were new, {1} were joined with a contact that is here, {2} were left as they are, {3} were refused.\u{1F}Contactos nuevos: {0}; combinados con uno que ya estaba: {1}; sin cambios: {2}; rechazados: {3}.\
                \u{1E}{0} with {1}\u{1F}{0} con {1}\
                \u{1E}{0} with {1}, {2}\u{1F}{0} con {1}, {2}\
                \u{1E}{0} works here now and can sign in with that password.\u{1F}{0} ya trabaja aquí y puede iniciar sesión con esa contraseña.\
                \u{1E}{0} would be new, {1} would be joined with a contact that is here, {2} would be left as they are, {3} would be refused.\u{1F}Contactos nuevos: {0}; combinados con uno que ya está: {1}; sin cambios: {2}; rechazados: {3}.\
                \u{1E}{0} would have no lead or nobody on its rota. Change the team first.\u{1F}{0} se quedaría sin quien lo dirija o sin nadie en sus turnos. Primero cambie el equipo.\
                \u{1E}{0} {1}\u{1F}{0} {1}\
                \u{1E}{0} {1} goes past midnight. Enter it as two: {2} from {3} to 24:00, and {4} from 00:00 to {5}.\u{1F}{0} {1} pasa de la medianoche. Escríbalo en dos partes: {2} de {3} a 24:00, y {4} de 00:00 a {5}.\
                \u{1E}{0} {1} is beyond what the calendar holds. Choose a time of these years.\u{1F}{0} {1} está fuera de lo que abarca el calendario. Elija una fecha de estos años.\
                \u{1E}{0} {1} is not within one day. Hours run from 00:00 to 24:00, and close after they open.\u{1F}{0} {1} no cabe en un día. El horario va de 00:00 a 24:00, y cierra después de abrir.\
                \u{1E}{0} {1} rows were in before it was broken off.\u{1F}{0} Filas que ya habían entrado antes de la interrupción: {1}.\
                \u{1E}{0} · was with {1} · {2} · {3}\u{1F}{0} · responsable: {1} · {2} · {3}\
                \u{1E}{0} · {1} call\u{1F}{0} · llamada {1}\
                \u{1E}{0} · {1} owes the return · {2}, due {3} · {4}\u{1F}{0} · {1} debe devolver la llamada · {2}, vence {3} · {4}\
                \u{1E}{0} · {1}: it was filed by mistake\u{1F}{0} · {1}: se registró por error\
                \u{1E}{0}, 1 call, {1} owes the return\u{1F}{0}, 1 llamada, {2} debe devolverla\u{1F}{0}, {1} de llamadas, {2} debe devolver la llamada\u{1F}{0}, {1} llamadas, {2} debe devolver la llamada\
                \u{1E}{0}, and it is due again at the time agreed on\u{1F}{0}; vuelve a vencer a la hora acordada\
                \u{1E}{0}, and it is still due again at the time agreed on\u{1F}{0}; sigue venciendo a la hora acordada\
                \u{1E}{0}, as here, by the number {1} ({2})\u{1F}{0}, como aquí, según el número {1} ({2})\
                \u{1E}{0}, as soon as you can.\u{1F}{0}; atienda lo antes posible.\
                \u{1E}{0}, by the number\u{1F}{0}, según el número\
                \u{1E}{0}, by the number {1} ({2})\u{1F}{0}, según el número {1} ({2})\
                \u{1E}{0}, late\u{1F}{0}, atrasada\
                \u{1E}{0}, offered to {1}\u{1F}{0}, ofrecido a {1}\
                \u{1E}{0}, or null\u{1F}{0}, o null\
                \u{1E}{0}, then {1}\u{1F}{0}, luego {1}\
                \u{1E}{0}, until {1}\u{1F}{0}, hasta {1}\
                \u{1E}{0}, which you took, is done.\u{1F}{0}, que usted tomó, ya se atendió.\
                \u{1E}{0}, wrong since {1}\u{1F}{0}, equivocado desde {1}\
                \u{1E}{0}, {1}\u{1F}{0}, {1}\
                \u{1E}{0}, {1} offered and not yet answered\u{1F}{0}, {1} en ofrecimiento sin respuesta\
                \u{1E}{0}, {1}, by {2}\u{1F}{0}, {1}, por {2}\
                \u{1E}{0}, {1}, for {2}\u{1F}{0}, {1}, para {2}\
                \u{1E}{0}, {1}, until {2}\u{1F}{0}, {1}, hasta {2}\
                \u{1E}{0}, {1}: {2} is away, nobody is there.\u{1F}{0}, {1}: {2} no está y no hay nadie.\
                \u{1E}{0}, {1}: {2} is away, {3} does it.\u{1F}{0}, {1}: {2} no está, lo hace {3}.\
                \u{1E}{0}, {1}: {2}.\u{1F}{0}, {1}: {2}.\
                \u{1E}{0}.\n{1}\u{1F}{0}.\n{1}\
                \u{1E}{0}1 account{1}\u{1F}{0}1 cuenta{2}\u{1F}{0}{1} de cuentas{2}\u{1F}{0}{1} cuentas{2}\
                \u{1E}{0}1 open message{1}\u{1F}{0}1 recado abierto{2}\u{1F}{0}{1} de recados abiertos{2}\u{1F}{0}{1} recados abiertos{2}\
                \u{1E}{0}: away\u{1F}{0}: ausencias\
                \u{1E}{0}: called\u{1F}{0}: llamó\
                \u{1E}{0}: fill in this, or what stands beside it.\u{1F}{0}: complete esto o lo que está al lado.\
                \u{1E}{0}: has left this sheet\u{1F}{0}: ya no está en esta hoja\
                \u{1E}{0}: please fill this in.\u{1F}{0}: complete este campo.\
                \u{1E}{0}: proved\u{1F}{0}: comprobados\
                \u{1E}{0}: the history is broken at entry {1}: {2}.\u{1F}{0}: el historial está roto en el asiento {1}: {2}.\
                \u{1E}{0}: the history is whole; {1} entries, each proved by the next.\u{1F}{0}: el historial está íntegro; asientos: {1}, cada uno comprobado por el siguiente.\
                \u{1E}{0}: was rung\u{1F}{0}: se le llamó\
                \u{1E}{0}: {1}\u{1F}{0}: {1}\
                \u{1E}{0}: {1} about {2}\u{1F}{0}: {1}, asunto: {2}\
                \u{1E}{0}: {1} of {2}, {3} %\u{1F}{0}: {1} de {2}, {3} %\
                \u{1E}{0}: {1} to return, {2} out\u{1F}{0}: {1} por devolver, {2} con recado dejado\
                \u{1E}{0}: {1}, {2} %\u{1F}{0}: {1}, {2} %\
                \u{1E}{0}; number read back\u{1F}{0}; número confirmado\
                \u{1E}{0}Show help information.\u{1F}{0}Mostrar la ayuda.\
                \u{1E}{0}Show the version.\u{1F}{0}Mostrar la versión.\
                \u{1E}{0}’s call\u{1F}la llamada de {0}\
                \u{1E}{0}’s mail\u{1F}el correo de {0}\
                \u{1E}{0}’s message\u{1F}el recado de {0}\
                \u{1E}{0}’s sheet\u{1F}Hoja de {0}\
                \u{1E}{0}’s sheet, which they keep\u{1F}la hoja de {0}, que lleva esta persona\
                \u{1E}{0}’s visit\u{1F}la visita de {0}\
                \u{1E}{0}’s voicemail\u{1F}el mensaje de voz de {0}\
                \u{1E}“{0}” could be more than one account: {1}. Give more of it.\u{1F}“{0}” puede ser más de una cuenta: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one contact: {1}. Give more of it.\u{1F}“{0}” puede ser más de un contacto: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one mail: {1}. Give more of it.\u{1F}“{0}” puede ser más de un correo: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one message: {1}. Give more of it.\u{1F}“{0}” puede ser más de un recado: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one person: {1}. Give more of it.\u{1F}“{0}” puede ser más de una persona: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one question about the message: {1}. Give more of it.\u{1F}“{0}” puede ser más de una pregunta sobre el recado: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one subject: {1}. Give more of it.\u{1F}“{0}” puede ser más de un objeto: {1}. Escriba más.\
                \u{1E}“{0}” could be more than one token of {1}: {2}. Give more of it.\u{1F}“{0}” puede ser más de una clave de acceso de {1}: {2}. Escriba más.\
                \u{1E}“{0}” could be more than one token: {1}. Give more of it.\u{1F}“{0}” puede ser más de una clave de acceso: {1}. Escriba más.\
                \u{1E}“{0}” has no digits, so it is no telephone number. Leave it out or correct it.\u{1F}“{0}” no tiene dígitos, así que no es un número de teléfono. Quítelo o corríjalo.\
                \u{1E}“{0}” has words in it, so it is kept as typed and cannot be dialled.\u{1F}“{0}” tiene palabras, así que queda como se escribió y no se puede marcar.\
                \u{1E}“{0}” holds {1} and {2} more: the first one is dialled.\u{1F}“{0}” contiene {1} y {2} más: se marca el primero.\
                \u{1E}“{0}” holds {1} and {2}: the first one is dialled.\u{1F}“{0}” contiene {1} y {2}: se marca el primero.\
                \u{1E}“{0}” is a number that a spreadsheet has shortened: its last digits are lost. Take it from the original again.\u{1F}“{0}” es un número que una hoja de cálculo acortó: se perdieron sus últimos dígitos. Tómelo otra vez del original.\
                \u{1E}“{0}” is an extension alone: the number before it is missing.\u{1F}“{0}” es solo una extensión: falta el número delante.\
                \u{1E}“{0}” is in no range of numbers known here. Check it with the caller.\u{1F}“{0}” no está en ningún rango de números conocido aquí. Compruébelo con quien llama.\
                \u{1E}“{0}” is kept as typed: it does not look like a telephone number.\u{1F}“{0}” queda como se escribió: no parece un número de teléfono.\
                \u{1E}“{0}” is kept as typed: it has no digits to dial.\u{1F}“{0}” queda como se escribió: no tiene dígitos que marcar.\
                \u{1E}“{0}” is kept as typed: it is too long for one number.\u{1F}“{0}” queda como se escribió: es demasiado largo para un solo número.\
                \u{1E}“{0}” is kept as typed: it is too short for a full number.\u{1F}“{0}” queda como se escribió: es demasiado corto para un número completo.\
                \u{1E}“{0}” is kept as typed: it is too short for a telephone number.\u{1F}“{0}” queda como se escribió: es demasiado corto para un número de teléfono.\
                \u{1E}“{0}” is kept as typed: its area code is missing.\u{1F}“{0}” queda como se escribió: falta el código de área.\
                \u{1E}“{0}” is kept as typed: no country has that code.\u{1F}“{0}” queda como se escribió: ningún país tiene ese código.\
                \u{1E}“{0}” is kept as typed: no number of its country has that length.\u{1F}“{0}” queda como se escribió: ningún número de su país tiene esa longitud.\
                \u{1E}“{0}” is kept as typed: without a country it can only be read with its + and country code.\u{1F}“{0}” queda como se escribió: sin país solo se puede leer con su + y su código de país.\
                \u{1E}“{0}” is left out: a contact has {1} at most.\u{1F}“{0}” se omite: un contacto tiene {1} como máximo.\
                \u{1E}“{0}” is left out: they have {1} addresses already.\u{1F}“{0}” se omite: ya tiene {1} direcciones.\
                \u{1E}“{0}” is left out: they have {1} numbers already.\u{1F}“{0}” se omite: ya tiene {1} números.\
                \u{1E}“{0}” is longer than {1} bytes, or no text, and is left out.\u{1F}“{0}” tiene más de {1} bytes o no es texto, y se omite.\
                \u{1E}“{0}” is no day of the week. {1}\u{1F}“{0}” no es un día de la semana. {1}\
                \u{1E}“{0}” is no mail address. Write it as calls@example.org.\u{1F}“{0}” no es una dirección de correo. Escríbala como llamadas@example.org.\
                \u{1E}“{0}” is no mail address: it needs one @ with something on both sides.\u{1F}“{0}” no es una dirección de correo: necesita una @ con algo a ambos lados.\
                \u{1E}“{0}” is not a country code. Use two letters, such as US, GB or IE.\u{1F}“{0}” no es un código de país. Use dos letras, como US, MX o ES.\
                \u{1E}“{0}” is not a country. Give its two letters, such as US or DE.\u{1F}“{0}” no es un país. Escriba sus dos letras, como US o MX.\
                \u{1E}“{0}” is not a day or a time. Write 2026-12-14, tomorrow or Friday, or with an hour 2026-12-14T13:00.\u{1F}“{0}” no es un día ni una hora. Escriba 2026-12-14, mañana o viernes, o con hora 2026-12-14T13:00.\
                \u{1E}“{0}” is not a domain. Write it as example.org, or leave it empty.\u{1F}“{0}” no es un dominio. Escríbalo como example.org, o déjelo vacío.\
                \u{1E}“{0}” is not a known country and is left out.\u{1F}“{0}” no es un país conocido y se omite.\
                \u{1E}“{0}” is not a readable time.\u{1F}“{0}” no es una hora legible.\
                \u{1E}“{0}” is not a time or a span of hours. Write them like 08:00-12:30.\u{1F}“{0}” no es una hora ni un tramo de horario. Escríbalos como 08:00-12:30.\
                \u{1E}“{0}” is not a time zone and is left out.\u{1F}“{0}” no es una zona horaria y se omite.\
                \u{1E}“{0}” is not a time zone. Give one by its city, like Europe/Berlin or America/New_York.\u{1F}“{0}” no es una zona horaria. Indíquela por su ciudad, como America/Mexico_City o America/New_York.\
                \u{1E}“{0}” is not a time. Write it as 3:30, half past three, in an hour, or with a day as tomorrow 9:00.\u{1F}“{0}” no es una hora. Escríbala como 3:30, tres y media, en una hora, o con día como mañana 9:00.\
                \u{1E}“{0}” is not an address. Give it as https://phones.example.org, or http://127.0.0.1:8040.\u{1F}“{0}” no es una dirección. Escríbala como https://phones.example.org o http://127.0.0.1:8040.\
                \u{1E}“{0}” is not an email address and is left out.\u{1F}“{0}” no es una dirección de correo y se omite.\
                \u{1E}“{0}” is not an email address.\u{1F}“{0}” no es una dirección de correo.\
                \u{1E}“{0}” is not an extension and is left out.\u{1F}“{0}” no es una extensión y se omite.\
                \u{1E}“{0}” is not an extension. Give its digits, at most 20.\u{1F}“{0}” no es una extensión. Escriba sus dígitos, 20 como máximo.\
                \u{1E}“{0}” is nothing that a column can hold. Say name, firstName, lastName, company, phone, phone:mobile, email, note, or - for nothing.\u{1F}“{0}” no es nada que una columna pueda contener. Escriba name, firstName, lastName, company, phone, phone:mobile, email, note, o - para nada.\
                \u{1E}“{0}” is nothing that a column of a call log can hold. Say {1}, or - for nothing.\u{1F}“{0}” no es nada que una columna de un registro de llamadas pueda contener. Escriba {1}, o - para nada.\
                \u{1E}“{0}” may be {1} or {2}, so nothing is dialled. Write it with its 0 or its +.\u{1F}“{0}” puede ser {1} o {2}, así que no se marca. Escríbalo con su 0 o su +.\
                \u{1E}“{0}” may be {1}. Write more of the name.\u{1F}“{0}” puede ser {1}. Escriba más del nombre.\
                \u{1E}“{0}” names no hours. Leave out days on which you are closed. {1}\u{1F}“{0}” no indica horas. Omita los días en que está cerrado. {1}\
                \u{1E}“{0}” names nobody who covers. Write a name, then for, from or until: \"Tom until Friday\".\u{1F}“{0}” no nombra a nadie que cubra. Escriba un nombre y después for, from o until: \"Tom until Friday\".\
                \u{1E}“{0}” {1}.\u{1F}“{0}” {1}.\
                \u{1E}“{0}”{1} is no telephone number and is kept in the note.\u{1F}“{0}”{1} no es un número de teléfono y queda en la nota.\

                """)),
    ]
}
