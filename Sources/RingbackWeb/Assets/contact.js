// A contact's page: dials their numbers and says their name.

import './dialling.js'
